import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './order-status.module.css';
import { toneOf } from './tones.ts';

/** Where an order stands, in a word and a colour. */
export function OrderStatus({ status }: { status: Schemas['OrderStatus'] }) {
  const { t } = useTranslation('ops-order');
  return <span className={`${styles.status} ${styles[toneOf(status)]}`}>{t(`status.${status}`)}</span>;
}
