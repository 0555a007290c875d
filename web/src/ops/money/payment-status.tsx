import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from '@/ops/order/order-status.module.css';

const tones = { pending: 'wait', paid: 'now', succeeded: 'done', closed: 'off', refunded: 'off' } as const;

/** Where a payment stands, in a word and a colour. */
export function PaymentStatus({ status }: { status: Schemas['PaymentStatus'] }) {
  const { t } = useTranslation('ops-money');
  return <span className={`${styles.status} ${styles[tones[status]]}`}>{t(`payment_status.${status}`)}</span>;
}
