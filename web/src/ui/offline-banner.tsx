import { useTranslation } from 'react-i18next';
import styles from './offline-banner.module.css';
import { useOnline } from './use-online.ts';

/** Says that the device is offline; what is shown stays, and is brought up to date when the network is back. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status" aria-live="polite">
      {!online && <p className={styles.banner}>{t('offline')}</p>}
    </div>
  );
}
