import { Link } from '@tanstack/react-router';
import {
  EyeInvisibleOutline,
  MinusCircleOutline,
  SetOutline,
  SoundMuteOutline,
  UserAddOutline,
  UserOutline,
} from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import type { Dismissal } from '../scroll/dismissals.ts';
import { useFollowing } from '../scroll/use-following.ts';
import styles from './activity-sheet.module.css';

interface Props {
  item: Schemas['FeedItem'] | null;
  onClose: () => void;
  onDismiss: (dismissal: Dismissal) => void;
}

/** What can be done about an item: follow or mute its author, hide it, and see why it is there. */
export function ActivitySheet({ item, onClose, onDismiss }: Props) {
  const { t } = useTranslation('home');
  return (
    <Sheet open={item !== null} title={t('more_about')} onClose={onClose}>
      {item && <Acts item={item} onClose={onClose} onDismiss={onDismiss} />}
    </Sheet>
  );
}

function Acts({ item, onClose, onDismiss }: Props & { item: Schemas['FeedItem'] }) {
  const { t } = useTranslation('home');
  const { pick } = useLanguage();
  const { activity_id, actor_id } = item;
  const others = actor_id !== useUserId();
  const known = usePractitionerName(others && item.object.kind === 'practitioner' ? actor_id : null);
  const name = known.data ?? t('practitioner');
  const following = useFollowing(actor_id, name);
  const act = (kind: Dismissal['kind']) => () => {
    onClose();
    onDismiss({ kind, activity_id, actor_id });
  };
  const toggle = () => {
    onClose();
    following.toggle();
  };
  return (
    <>
      <p className={styles.why}>
        <strong>{t('why')}</strong> {pick(item.reason)}
      </p>
      <div className={styles.acts}>
        {others && (
          <button type="button" className={styles.act} onClick={toggle}>
            {following.is ? <UserOutline aria-hidden="true" /> : <UserAddOutline aria-hidden="true" />}
            {t(following.is ? 'unfollow' : 'follow', { name })}
          </button>
        )}
        <button type="button" className={styles.act} onClick={act('hide')}>
          <EyeInvisibleOutline aria-hidden="true" /> {t('hide')}
        </button>
        {others && (
          <>
            <button type="button" className={styles.act} onClick={act('mute')}>
              <SoundMuteOutline aria-hidden="true" /> {t('mute', { name })}
            </button>
            <button type="button" className={`${styles.act} ${styles.grave}`} onClick={act('block')}>
              <MinusCircleOutline aria-hidden="true" /> {t('block', { name })}
            </button>
          </>
        )}
        <Link to="/me/feed" className={styles.act} onClick={onClose}>
          <SetOutline aria-hidden="true" /> {t('feed_settings')}
        </Link>
      </div>
    </>
  );
}
