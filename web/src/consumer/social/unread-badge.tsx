import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUnread } from './queries/use-unread.ts';
import styles from './unread-badge.module.css';

const most = 99;

/** The number of unread messages, on the tab that leads to them. */
export function UnreadBadge() {
  const { t } = useTranslation('consumer');
  const formats = useFormats();
  const { data: unread = 0 } = useUnread();
  if (unread === 0) return null;
  const shown = unread > most ? t('over', { most: formats.number(most) }) : formats.number(unread);
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{shown}</span>
      <span className="only-spoken">{t('unread', { count: unread })}</span>
    </span>
  );
}
