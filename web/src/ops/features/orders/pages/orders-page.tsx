import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useFilter } from '@/ops/filter/use-filter.ts';
import { OrdersTabs } from '@/ops/order/orders-tabs.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { OrderFilters } from '../components/order-filters.tsx';
import { OrderTable } from '../components/order-table.tsx';
import { useOrders } from '../queries/use-orders.ts';

export default function OrdersPage() {
  const { t } = useTranslation('ops-orders');
  const filter = useFilter(['status', 'service', 'consumer', 'practitioner', 'from', 'until']);
  const orders = useOrders(filter.value);
  const none = filter.some ? (
    <EmptyState title={t('none.filtered')} text={t('none.other')} />
  ) : (
    <EmptyState title={t('none.title')} text={t('none.text')} />
  );
  return (
    <RequirePermission permission="orders:manage">
      <DeskPage title={t('title')} text={t('text')}>
        <OrdersTabs />
        <Card>
          <OrderFilters
            filter={filter.value}
            onFilter={filter.change}
            onClear={filter.some ? filter.clear : undefined}
          />
          <Loaded
            query={orders}
            skeleton={<SkeletonTable count={10} />}
            empty={{ when: (all) => !all.length, show: none }}
          >
            {(all) => <OrderTable orders={all} fetching={orders.isPlaceholderData} />}
          </Loaded>
          <LoadMore pages={orders} />
        </Card>
      </DeskPage>
    </RequirePermission>
  );
}
