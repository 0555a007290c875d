import { useNavigate } from '@tanstack/react-router';
import { Card, Form } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { IdField } from '@/ops/filter/id-field.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { AccountFilters } from '../components/account-filters.tsx';
import { AccountTable } from '../components/account-table.tsx';
import { Conservation } from '../components/conservation.tsx';
import { ConservationSkeleton } from '../components/conservation-skeleton.tsx';
import { KindTable } from '../components/kind-table.tsx';
import { kinds } from '../components/kinds.ts';
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
            <Loaded part query={totals} skeleton={<ConservationSkeleton />}>
              {(sums) => <Conservation totals={sums} />}
            </Loaded>
          </Card>
          {(totals.data || !totals.error) && (
            <Card title={t('by_kind')}>
              <Loaded query={totals} skeleton={<SkeletonTable count={kinds.length} height="3.5625rem" />}>
                {({ kinds: found }) => (
                  <KindTable kinds={found} onKind={(wanted) => look({ kind: wanted, owner: '' })} />
                )}
              </Loaded>
            </Card>
          )}
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
              part
              query={accounts}
              skeleton={<SkeletonTable count={8} />}
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
