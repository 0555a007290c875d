import { useNavigate } from '@tanstack/react-router';
import { Card, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { IdField } from '@/ops/filter/id-field.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { AccountFilters } from '../components/account-filters.tsx';
import { AccountTable } from '../components/account-table.tsx';
import { Conservation } from '../components/conservation.tsx';
import { KindTable } from '../components/kind-table.tsx';
import { type AccountFilter, useAccounts } from '../queries/use-accounts.ts';
import { useTotals } from '../queries/use-totals.ts';

export default function LedgerPage() {
  const { t } = useTranslation('ops-ledger');
  const navigate = useNavigate();
  const [kind] = useSearchText('kind');
  const [owner] = useSearchText('owner');
  const totals = useTotals();
  const accounts = useAccounts({ kind, owner });
  const look = (filter: AccountFilter) => {
    const search = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
  const nothing = <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <RequirePermission permission="ledger:read">
      <DeskPage title={t('title')} text={t('text')}>
        <Stack>
          <Card title={t('conservation.title')}>
            <Loaded query={totals} skeleton={<SkeletonLines count={4} />}>
              {(sums) => <Conservation totals={sums} />}
            </Loaded>
          </Card>
          <Card title={t('by_kind')}>
            <Loaded query={totals} skeleton={<SkeletonLines count={8} />}>
              {({ kinds }) => <KindTable kinds={kinds} onKind={(wanted) => look({ kind: wanted, owner: '' })} />}
            </Loaded>
          </Card>
          <Card title={t('of_order.title')}>
            <Form.Item label={t('of_order.number')} htmlFor="ledger-order" layout="vertical" style={{ margin: 0 }}>
              <IdField
                id="ledger-order"
                prefix="ord"
                value=""
                onChange={(id) => id && void navigate({ to: `/ledger/orders/${id}` })}
              />
            </Form.Item>
          </Card>
          <Card title={t('accounts')}>
            <AccountFilters filter={{ kind, owner }} onFilter={look} />
            <Loaded
              query={accounts}
              skeleton={<SkeletonLines count={8} />}
              empty={{ when: (all) => !all.length, show: nothing }}
            >
              {(all) => <AccountTable accounts={all} />}
            </Loaded>
            <LoadMore pages={accounts} />
          </Card>
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
