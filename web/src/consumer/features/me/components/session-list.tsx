import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { More } from '../../../layout/more.tsx';
import { useTold } from '../../../social/use-told.ts';
import { useEndSession } from '../queries/use-end-session.ts';
import { useSessions } from '../queries/use-sessions.ts';
import { SessionRow } from './session-row.tsx';

export function SessionList() {
  const { t } = useTranslation('me');
  const id = useUserId();
  const sessions = useSessions();
  const ending = useEndSession();
  const { told, refused } = useTold();
  const busy = ending.isPending ? ending.variables.params.path.session_id : null;
  const end = (session_id: string) =>
    ending.mutate(
      { params: { path: { id, session_id } } },
      { onSuccess: () => told(t('session.ended')), onError: refused },
    );
  const skeleton = (
    <Card>
      <SkeletonList />
    </Card>
  );
  return (
    <Loaded query={sessions} skeleton={skeleton}>
      {(items) => (
        <div>
          <Card flush>
            <ul>
              {items.map((session) => (
                <li key={session.session_id}>
                  <SessionRow
                    session={session}
                    busy={busy === session.session_id}
                    onEnd={() => end(session.session_id)}
                  />
                </li>
              ))}
            </ul>
          </Card>
          <More pages={sessions} />
        </div>
      )}
    </Loaded>
  );
}
