import { CheckShieldOutline, GiftOutline, HeartOutline, PayCircleOutline, StarOutline } from 'antd-mobile-icons';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useUserId } from '@/session/use-session.ts';
import { When } from '@/ui/when.tsx';
import { usePractitionerName } from '../queries/use-practitioner-name.ts';
import styles from './activity.module.css';

const icons = {
  record: HeartOutline,
  earn: GiftOutline,
  pay: PayCircleOutline,
  complete: CheckShieldOutline,
} as const;

/** One item of the feed, with the reason it is shown. */
export function Activity({ item }: { item: Schemas['FeedItem'] }) {
  const { t } = useTranslation('home');
  const { pick } = useLanguage();
  const own = item.actor_id === useUserId();
  const practitioner = item.object.kind === 'practitioner' ? item.actor_id : null;
  const name = usePractitionerName(practitioner);
  const who = own ? t('you') : (name.data ?? t(practitioner ? 'practitioner' : 'somebody'));
  const what = t(`activity.${item.verb}`);
  const service = item.data.service_name;
  const Icon = icons[item.verb as keyof typeof icons] ?? StarOutline;
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.text}>
        <p>
          <strong className={styles.who}>{who}</strong> {service ? t('with_service', { what, service }) : what}
        </p>
        <p className={styles.reason}>
          <When at={item.occurred_at} /> <span className={styles.why}>{pick(item.reason)}</span>
        </p>
      </div>
    </>
  );
}
