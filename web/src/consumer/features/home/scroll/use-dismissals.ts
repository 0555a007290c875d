import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import { useMute } from '../../../social/queries/use-mute.ts';
import { useUnmute } from '../../../social/queries/use-unmute.ts';
import { useTold } from '../../../social/use-told.ts';
import { useReportSeen } from '../queries/use-report-seen.ts';
import { type Dismissal, fateOf } from './dismissals.ts';

/** What the reader took out of the feed, at once on the screen and then on the platform; both can be undone. */
export function useDismissals() {
  const id = useUserId();
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  const mute = useMute();
  const unmute = useUnmute();
  const report = useReportSeen();
  const { refused } = useTold();

  const without = (dismissal: Dismissal) => setDismissals((all) => all.filter((one) => one !== dismissal));
  const dismiss = (dismissal: Dismissal) => {
    setDismissals((all) => [...all, dismissal]);
    const { kind, actor_id: author_id, activity_id } = dismissal;
    const path = { id };
    const sent =
      kind === 'hide'
        ? report.mutateAsync({ params: { path }, body: { activity_ids: [activity_id] } })
        : mute.mutateAsync({ params: { path }, body: { author_id, kind } });
    sent.catch((problem) => {
      without(dismissal);
      refused(problem);
    });
  };
  const undo = (dismissal: Dismissal) => {
    without(dismissal);
    if (dismissal.kind === 'hide') return;
    unmute.mutateAsync({ params: { path: { id, author: dismissal.actor_id } } }).catch((problem) => {
      setDismissals((all) => [...all, dismissal]);
      refused(problem);
    });
  };
  const fate = (item: Schemas['FeedItem']) => fateOf(item, dismissals);
  return {
    dismiss,
    undo,
    keeps: (item: Schemas['FeedItem']) => fate(item) !== 'gone',
    of: (item: Schemas['FeedItem']) => {
      const found = fate(item);
      return typeof found === 'string' ? null : found;
    },
  };
}
