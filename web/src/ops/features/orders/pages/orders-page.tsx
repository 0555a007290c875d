import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { OrdersTabs } from '@/ops/order/orders-tabs.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { OrderRow } from '../components/order-row.tsx';
import { OrderSearch } from '../components/order-search.tsx';
import { useLatestOrders } from '../queries/use-latest-orders.ts';

export default function OrdersPage() {
  const { t } = useTranslation('ops-orders');
  const latest = useLatestOrders();
  const none = <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <RequirePermission permission="orders:manage">
      <DeskPage title={t('title')} text={t('text')}>
        <OrdersTabs />
        <Card>
          <OrderSearch />
          <Loaded
            query={latest}
            skeleton={<SkeletonLines count={10} />}
            empty={{ when: (all) => !all.length, show: none }}
          >
            {(ids) => (
              <ul aria-label={t('latest')}>
                {ids.map((id) => (
                  <OrderRow key={id} id={id} />
                ))}
              </ul>
            )}
          </Loaded>
          <LoadMore pages={latest} />
        </Card>
      </DeskPage>
    </RequirePermission>
  );
}
