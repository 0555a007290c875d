import type { StreamState } from '@/api/stream.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useOnline } from '@/ui/use-online.ts';
import styles from './connection.module.css';

/** Whether the hall is live. */
export function Connection({ state }: { state: StreamState }) {
  const { t } = useTranslation('biz-hall');
  const online = useOnline();
  const shown = online ? state : 'offline';
  return (
    <span className={`${styles.connection} ${styles[shown]}`} role="status">
      {t(`connection.${shown}`)}
    </span>
  );
}
