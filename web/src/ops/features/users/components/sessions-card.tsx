import { Button, Card, Popconfirm, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { When } from '@/ui/when.tsx';
import { useEndSession } from '../queries/use-end-session.ts';
import { useUserSessions } from '../queries/use-user-sessions.ts';
import styles from './user-cards.module.css';

/** Where somebody is signed in. */
export function SessionsCard({ userId }: { userId: string }) {
  const { t } = useTranslation('ops-users');
  const sessions = useUserSessions(userId);
  const none = <p className={styles.quiet}>{t('no_sessions')}</p>;
  return (
    <Card title={t('sessions')}>
      <Loaded
        part
        query={sessions}
        skeleton={<SkeletonRows count={2} />}
        empty={{ when: (all) => !all.length, show: none }}
      >
        {(all) => (
          <ul>
            {all.map((session) => (
              <Session key={session.session_id} userId={userId} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={sessions} />
    </Card>
  );
}

function Session({ userId, session }: { userId: string; session: Schemas['SessionView'] }) {
  const { t } = useTranslation('ops-users');
  const tell = useTell();
  const { can } = useAccess();
  const end = useEndSession();
  const path = { id: userId, session_id: session.session_id };
  const onConfirm = () =>
    end.mutate({ params: { path } }, { onSuccess: () => tell.done(t('session.ended')), onError: tell.wrong });
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <p title={session.device}>{session.device}</p>
        <p className={styles.quiet}>
          {session.address}
          {' · '}
          {t('session.used')} <When at={session.last_used_at} />
        </p>
      </div>
      {session.current && <Tag color="processing">{t('session.current')}</Tag>}
      {can('users:lock') && !session.current && (
        <Popconfirm title={t('session.end_really')} okText={t('session.end')} onConfirm={onConfirm}>
          <Button size="small" danger loading={end.isPending}>
            {t('session.end')}
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}
