import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EventName } from '@/ops/trail/event-name.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { When } from '@/ui/when.tsx';
import { useUserAudit } from '../queries/use-user-audit.ts';
import styles from './user-cards.module.css';

/** What the audit log says about somebody. */
export function TrailCard({ userId }: { userId: string }) {
  const { t } = useTranslation('ops-users');
  const trail = useUserAudit(userId);
  const none = <p className={styles.quiet}>{t('no_trail')}</p>;
  const all = (
    <Link to="/audit" search={{ subject: userId } as never}>
      {t('whole_trail')}
    </Link>
  );
  return (
    <Card title={t('trail')} extra={all}>
      <Loaded
        part
        query={trail}
        skeleton={<SkeletonRows count={6} />}
        empty={{ when: (found) => !found.length, show: none }}
      >
        {(entries) => (
          <ul>
            {entries.map(({ seq, kind, occurred_at }) => (
              <li key={seq} className={styles.row}>
                <EventName kind={kind} />
                <span className={styles.quiet}>
                  <When at={occurred_at} as="dateTime" />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={trail} />
    </Card>
  );
}
