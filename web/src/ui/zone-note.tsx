import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './zone-note.module.css';

/** How far the platform's clock is ahead of UTC, in minutes. */
const platformOffset = 480;

/** For whoever is elsewhere: whose time is told here. Nothing where it makes no difference. */
export function ZoneNote() {
  const { t } = useTranslation();
  if (-new Date().getTimezoneOffset() === platformOffset) return null;
  return <p className={styles.note}>{t('platform_time')}</p>;
}
