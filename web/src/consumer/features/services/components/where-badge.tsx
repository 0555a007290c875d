import { LocationOutline, VideoOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './where-badge.module.css';

/** Whether a service happens at the consumer's place or online. */
export function WhereBadge({ onSite }: { onSite: boolean }) {
  const { t } = useTranslation('services');
  const Icon = onSite ? LocationOutline : VideoOutline;
  return (
    <span className={`${styles.badge} ${onSite ? styles.home : styles.online}`}>
      <Icon aria-hidden="true" />
      {t(onSite ? 'at_home' : 'online')}
    </span>
  );
}
