import { Link } from '@tanstack/react-router';
import { MoreOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { When } from '@/ui/when.tsx';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import styles from './activity.module.css';
import { ActivityDetail } from './activity-detail.tsx';
import { VerbIcon } from './verb-icon.tsx';

interface Props {
  item: Schemas['FeedItem'];
  onMore: () => void;
}

/** One item of the feed, with the reason it is shown. */
export function Activity({ item, onMore }: Props) {
  const { t } = useTranslation('home');
  const { pick } = useLanguage();
  const own = item.actor_id === useUserId();
  const practitioner = item.object.kind === 'practitioner' && !own ? item.actor_id : null;
  const name = usePractitionerName(practitioner);
  const who = name.data ?? t(practitioner ? 'practitioner' : 'somebody');
  return (
    <article className={styles.activity}>
      {own ? <VerbIcon verb={item.verb} /> : <Avatar name={who} />}
      <div className={styles.text}>
        <p>
          {own ? (
            <span className={styles.who}>{t(`own.${item.verb}`)}</span>
          ) : (
            <>
              {practitioner ? (
                <Link to={`/practitioners/${practitioner}`} className={styles.who}>
                  {who}
                </Link>
              ) : (
                <strong className={styles.who}>{who}</strong>
              )}{' '}
              {t(`activity.${item.verb}`)}
            </>
          )}
        </p>
        <ActivityDetail item={item} />
        <p className={styles.reason}>
          <When at={item.occurred_at} /> <span className={styles.why}>{pick(item.reason)}</span>
        </p>
      </div>
      <button
        type="button"
        className={styles.more}
        aria-label={t('more_about')}
        aria-haspopup="dialog"
        onClick={onMore}
      >
        <MoreOutline />
      </button>
    </article>
  );
}
