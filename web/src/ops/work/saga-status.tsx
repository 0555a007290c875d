import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './work.module.css';

/** Where a saga stands, in a word and a colour. */
export function SagaStatus({ status }: { status: Schemas['SagaStatus'] }) {
  const { t } = useTranslation('ops-work');
  return <span className={`${styles.status} ${styles[status]}`}>{t(`saga_status.${status}`)}</span>;
}
