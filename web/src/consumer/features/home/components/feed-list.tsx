import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { More } from '../../../layout/more.tsx';
import { type FeedMode, useFeed } from '../queries/use-feed.ts';
import { useDismissals } from '../scroll/use-dismissals.ts';
import { useSeen } from '../scroll/use-seen.ts';
import { Activity } from './activity.tsx';
import { ActivitySheet } from './activity-sheet.tsx';
import { Dismissed } from './dismissed.tsx';
import styles from './feed-list.module.css';
import { NewItems } from './new-items.tsx';

/** One of the feeds, as far as it was scrolled. */
export function FeedList({ mode }: { mode: FeedMode }) {
  const { t } = useTranslation('home');
  const feed = useFeed(mode);
  const seen = useSeen();
  const dismissals = useDismissals();
  const [chosen, choose] = useState<Schemas['FeedItem'] | null>(null);
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
        query={feed}
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
                      <Activity item={item} onMore={() => choose(item)} />
                    )}
                  </li>
                );
              })}
            </ol>
            <More pages={feed} />
          </>
        )}
      </Loaded>
      <ActivitySheet item={chosen} onClose={() => choose(null)} onDismiss={dismissals.dismiss} />
    </Card>
  );
}
