import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { More } from '../../../layout/more.tsx';
import { useUnread } from '../../../social/queries/use-unread.ts';
import { useInbox } from '../queries/use-inbox.ts';
import { useMarkRead } from '../queries/use-mark-read.ts';
import { Message } from './message.tsx';

/** The messages, newest first. */
export function Inbox({ unread }: { unread: boolean }) {
  const { t } = useTranslation('messages');
  const id = useUserId();
  const inbox = useInbox(unread);
  const { mutate: mark } = useMarkRead();
  useNews();
  const kind = unread ? 'none_unread' : 'none';
  const nothing = (
    <Card>
      <EmptyState title={t(`${kind}.title`)} text={t(`${kind}.text`)} />
    </Card>
  );
  const skeleton = (
    <Card>
      <SkeletonList count={6} />
    </Card>
  );
  return (
    <Loaded query={inbox} skeleton={skeleton} empty={{ when: (items) => items.length === 0, show: nothing }}>
      {(items) => (
        <div>
          <Card flush>
            <ol>
              {items.map((message) => (
                <li key={message.notification_id}>
                  <Message
                    message={message}
                    onRead={() => {
                      const notification = message.notification_id;
                      if (!message.read_at) mark({ params: { path: { id, notification } } });
                    }}
                  />
                </li>
              ))}
            </ol>
          </Card>
          <More pages={inbox} />
        </div>
      )}
    </Loaded>
  );
}

/** Brings the list up to date when there is more unread than there was. */
function useNews(): void {
  const queries = useQueryClient();
  const { data: unread } = useUnread();
  const before = useRef(unread);
  useEffect(() => {
    if (before.current !== undefined && unread !== undefined && unread > before.current) {
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/notifications'] });
    }
    before.current = unread;
  }, [queries, unread]);
}
