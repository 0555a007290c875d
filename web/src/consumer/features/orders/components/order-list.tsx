import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { useOrders } from '../queries/use-orders.ts';
import { type Group, groups } from './life.ts';
import { OrderCard } from './order-card.tsx';
import styles from './order-list.module.css';

const places = ['a', 'b', 'c'];

/** The orders of a group. */
export function OrderList({ group }: { group: Group }) {
  const { t } = useTranslation(['orders', 'everywhere']);
  const orders = useOrders();
  const skeleton = (
    <div className={styles.list} aria-busy="true">
      {places.map((place) => (
        <SkeletonBlock key={place} height="9rem" />
      ))}
    </div>
  );
  const more = orders.hasNextPage && (
    <Button
      block
      fill="none"
      color="primary"
      loading={orders.isFetchingNextPage}
      onClick={() => void orders.fetchNextPage()}
    >
      {t('everywhere:more')}
    </Button>
  );
  return (
    <Loaded query={orders} skeleton={skeleton}>
      {(items) => {
        const shown = items.filter(({ status }) => groups[group].includes(status));
        return (
          <>
            {shown.length === 0 ? (
              <EmptyState
                title={t(group === 'all' ? 'none.title' : 'none_here')}
                text={t('none.text')}
                action={<LinkButton to="/services">{t('none.browse')}</LinkButton>}
              />
            ) : (
              <ul className={styles.list}>
                {shown.map((order) => (
                  <li key={order.id}>
                    <OrderCard order={order} />
                  </li>
                ))}
              </ul>
            )}
            {more}
          </>
        );
      }}
    </Loaded>
  );
}
