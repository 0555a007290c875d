import { useTranslation } from '@/i18n/use-translation.ts';
import { type Status, tones } from './life.ts';
import styles from './status-tag.module.css';

/** Where an order stands. */
export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation('orders');
  return <span className={`${styles.tag} ${styles[tones[status]]}`}>{t(`status.${status}`)}</span>;
}
