import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrderStatus } from '@/ops/order/order-status.tsx';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { When } from '@/ui/when.tsx';
import { useOrder } from '../queries/use-order.ts';
import styles from './order-row.module.css';

/** An order in a list: what, who, how much, and where it stands. */
export function OrderRow({ id }: { id: string }) {
  const { t } = useTranslation('ops-orders');
  const tell = useProblemText();
  const { data: order, error } = useOrder(id, 20_000);
  if (!order) {
    return (
      <li className={styles.row}>
        <span>{error ? <ShortId id={id} to={`/orders/${id}`} /> : <SkeletonBlock width="60%" />}</span>
        {error && <span className={styles.quiet}>{tell(error)}</span>}
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <Link to={`/orders/${id}`}>{order.service_name}</Link>
        <ShortId id={id} />
      </span>
      <span>
        <OrderStatus status={order.status} />
      </span>
      <span className={styles.who} title={t('consumer')}>
        <Person id={order.user_id} />
      </span>
      <span className={styles.amount}>
        <Money value={order.amount} />
      </span>
      <span className={styles.when}>
        <When at={order.created_at} />
      </span>
    </li>
  );
}
