import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './offline-banner.module.css';
import { useAway } from './use-away.ts';
import { useOnline } from './use-online.ts';

/** Says that nobody can be reached, and why; what is shown stays, and is brought up to date when that has passed. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  const away = useAway();
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {(!online || away) && (
        <p className={styles.banner} data-away>
          {t(online ? 'away' : 'offline')}
        </p>
      )}
    </div>
  );
}
