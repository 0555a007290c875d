import { Link } from '@tanstack/react-router';
import {
  BellOutline,
  CalendarOutline,
  FlagOutline,
  GiftOutline,
  PayCircleOutline,
  UserOutline,
} from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { placeOf, subjectOf } from '../kinds/subject.ts';
import styles from './message.module.css';

interface Props {
  message: Schemas['NotificationBody'];
  onRead: () => void;
}

const icons = {
  order: CalendarOutline,
  money: PayCircleOutline,
  points: GiftOutline,
  health: FlagOutline,
  account: UserOutline,
  news: BellOutline,
} as const;

/** One message: opening it marks it as read and leads to what it is about. */
export function Message({ message, onRead }: Props) {
  const { t } = useTranslation('messages');
  const { pick } = useLanguage();
  const subject = subjectOf(message);
  const place = placeOf(message);
  const Icon = icons[subject];
  const unread = !message.read_at;
  const content = (
    <>
      <span className={`${styles.icon} ${styles[subject]}`} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.words}>
        <span className={styles.head}>
          <span className={styles.title}>
            {unread && <span className="only-spoken">{t('unread_mark')}</span>}
            {pick(message.title)}
          </span>
          <span className={styles.when}>
            <When at={message.created_at} />
          </span>
        </span>
        <span className={styles.body}>{pick(message.body)}</span>
      </span>
      {unread && <span className={styles.dot} aria-hidden="true" />}
    </>
  );
  const look = unread ? `${styles.message} ${styles.unread}` : styles.message;
  if (place && 'to' in place) {
    return (
      <Link to={place.to} className={look} onClick={onRead}>
        {content}
      </Link>
    );
  }
  if (place) {
    return (
      <a href={place.href} className={look} onClick={onRead}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" className={look} onClick={onRead}>
      {content}
    </button>
  );
}
