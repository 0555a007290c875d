import { UpOutline } from 'antd-mobile-icons';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import type { FeedMode } from '../queries/use-feed.ts';
import { useFreshFeed } from '../queries/use-fresh-feed.ts';
import { newerThan } from '../scroll/newer.ts';
import { useRefresh } from '../scroll/use-refresh.ts';
import styles from './new-items.module.css';

interface Props {
  mode: FeedMode;
  shown: readonly Schemas['FeedItem'][];
}

/** Says that there is news; the list moves only when the reader wants it to. */
export function NewItems({ mode, shown }: Props) {
  const { t } = useTranslation('home');
  const { data: fresh = [] } = useFreshFeed(mode, shown.length > 0);
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
