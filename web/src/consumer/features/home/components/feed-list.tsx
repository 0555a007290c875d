import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { whenCalm } from '@/ui/when-calm.ts';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { More } from '../../../layout/more.tsx';
import { type FeedMode, useFeed } from '../queries/use-feed.ts';
import { useDismissals } from '../scroll/use-dismissals.ts';
import { useSeen } from '../scroll/use-seen.ts';
import { Activity } from './activity.tsx';
import { Dismissed } from './dismissed.tsx';
import styles from './feed-list.module.css';
import { NewItems } from './new-items.tsx';

const loadSheet = () => import('./activity-sheet.tsx');
const ActivitySheet = lazy(() => loadSheet().then((file) => ({ default: file.ActivitySheet })));

/** One of the feeds, as far as it was scrolled. */
export function FeedList({ mode }: { mode: FeedMode }) {
  const { t } = useTranslation('home');
  const feed = useFeed(mode);
  // Below what people come for: it is put together in between, while the page can already be used.
  const items = useDeferredValue(feed.data, undefined);
  const seen = useSeen();
  const dismissals = useDismissals();
  /** The sheet that is open about an item, or was. */
  const [sheet, setSheet] = useState<{ item: Schemas['FeedItem'] | null } | null>(null);
  useEffect(() => whenCalm(() => loadSheet().catch(() => undefined)), []);
  const nothing = (
    <EmptyState
      title={t('no_feed.title')}
      text={t('no_feed.text')}
      action={<LinkButton to="/services">{t('no_feed.act')}</LinkButton>}
    />
  );
  return (
    <Card>
      <Loaded
        part
        query={{ data: items, error: feed.error, refetch: feed.refetch }}
        skeleton={<SkeletonList />}
        empty={{ when: (items) => items.length === 0, show: nothing }}
      >
        {(items) => (
          <>
            <NewItems mode={mode} shown={items} />
            <ol>
              {items.filter(dismissals.keeps).map((item) => {
                const dismissal = dismissals.of(item);
                return (
                  <li key={item.activity_id} ref={seen} data-activity={item.activity_id} className={styles.item}>
                    {dismissal ? (
                      <Dismissed dismissal={dismissal} onUndo={() => dismissals.undo(dismissal)} />
                    ) : (
                      <Activity item={item} onMore={() => setSheet({ item })} />
                    )}
                  </li>
                );
              })}
            </ol>
            <More pages={feed} />
          </>
        )}
      </Loaded>
      {sheet && (
        <Suspense>
          <ActivitySheet item={sheet.item} onClose={() => setSheet({ item: null })} onDismiss={dismissals.dismiss} />
        </Suspense>
      )}
    </Card>
  );
}
