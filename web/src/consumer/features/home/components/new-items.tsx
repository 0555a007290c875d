import { UpOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { FeedMode } from '../queries/use-feed.ts';
import { useFreshFeed } from '../queries/use-fresh-feed.ts';
import { newerThan } from '../scroll/newer.ts';
import { useOpenFor } from '../scroll/use-open-for.ts';
import { useRefresh } from '../scroll/use-refresh.ts';
import styles from './new-items.module.css';

const aMinute = 60_000;

interface Props {
  mode: FeedMode;
  shown: readonly Schemas['FeedItem'][];
}

/** Says that there is news; the list moves only when the reader wants it to. */
export function NewItems({ mode, shown }: Props) {
  const { t } = useTranslation('home');
  const open = useOpenFor(aMinute);
  const { data: fresh = [] } = useFreshFeed(mode, open && shown.length > 0);
  const refresh = useRefresh();
  const count = newerThan(shown, fresh);
  const show = () => {
    void refresh();
    document.getElementById('page')?.scrollIntoView({ behavior: 'smooth' });
  };
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {count > 0 && (
        <button type="button" className={styles.news} onClick={show}>
          <UpOutline aria-hidden="true" /> {t('new_items', { count })}
        </button>
      )}
    </div>
  );
}
