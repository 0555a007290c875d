import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useFeed } from '../queries/use-feed.ts';
import { Activity } from './activity.tsx';
import styles from './feed.module.css';

export function Feed() {
  const { t } = useTranslation('home');
  const feed = useFeed();
  const nothing = <EmptyState title={t('no_feed.title')} text={t('no_feed.text')} />;
  return (
    <Card>
      <Loaded query={feed} skeleton={<SkeletonList />} empty={{ when: (items) => items.length === 0, show: nothing }}>
        {(items) => (
          <>
            <ol className={styles.items}>
              {items.map((item) => (
                <li key={item.activity_id} className={styles.item}>
                  <Activity item={item} />
                </li>
              ))}
            </ol>
            {feed.hasNextPage ? (
              <Button
                block
                fill="none"
                color="primary"
                loading={feed.isFetchingNextPage}
                loadingText={t('loading_more')}
                onClick={() => void feed.fetchNextPage()}
              >
                {t('more')}
              </Button>
            ) : (
              <p className={styles.end}>{t('end')}</p>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
