import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonEntries } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { OrderRow } from '../components/order-row.tsx';
import { filters, StatusFilter } from '../components/status-filter.tsx';
import { useOrders } from '../queries/use-orders.ts';
import styles from './orders-page.module.css';

export default function OrdersPage() {
  const { t } = useTranslation('biz-orders');
  const [wanted, setWanted] = useSearchText('status');
  const status = filters.find((filter) => filter === wanted);
  const orders = useOrders(status);
  const nothing = (
    <EmptyState
      title={t(status ? 'none.title_filtered' : 'none.title')}
      text={t('none.text')}
      action={<Link to="/">{t('none.action')}</Link>}
    />
  );
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <StatusFilter value={status} onChange={setWanted} />
      <div className={styles.list}>
        <Loaded
          query={orders}
          skeleton={<SkeletonEntries count={6} />}
          empty={{ when: (all) => !all.length, show: nothing }}
        >
          {(all) => (
            <ul>
              {all.map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
            </ul>
          )}
        </Loaded>
      </div>
      <LoadMore pages={orders} />
    </DeskPage>
  );
}
