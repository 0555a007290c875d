import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { TransactionTable } from '../components/transaction-table.tsx';
import { useTransactions } from '../queries/use-transactions.ts';

export default function OrderMoneyPage() {
  const { t } = useTranslation('ops-ledger');
  const { can } = useAccess();
  const id = useParam('id');
  const transactions = useTransactions(id);
  const nothing = <EmptyState title={t('of_order.none.title')} text={t('of_order.none.text')} />;
  return (
    <RequirePermission permission="ledger:read">
      <DeskPage
        title={t('of_order.title')}
        text={t('of_order.text')}
        actions={<ShortId id={id} whole to={can('orders:manage') ? `/orders/${id}` : undefined} />}
      >
        <Card title={t('of_order.transactions')}>
          <Loaded
            query={transactions}
            skeleton={<SkeletonTable count={10} />}
            empty={{ when: (all) => !all.length, show: nothing }}
          >
            {(all) => <TransactionTable transactions={all} />}
          </Loaded>
          <LoadMore pages={transactions} />
        </Card>
      </DeskPage>
    </RequirePermission>
  );
}
