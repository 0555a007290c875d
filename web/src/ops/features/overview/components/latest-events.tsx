import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EventName } from '@/ops/trail/event-name.tsx';
import { Subject } from '@/ops/work/subject.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { When } from '@/ui/when.tsx';
import { useLatestEvents } from '../queries/use-latest-events.ts';
import styles from './latest-events.module.css';

/** What happens on the platform, as it happens. */
export function LatestEvents() {
  const { t } = useTranslation('ops-overview');
  const events = useLatestEvents(true);
  return (
    <Card title={t('latest')} extra={<Link to="/audit">{t('in_audit')}</Link>}>
      <Loaded
        part
        query={events}
        skeleton={<SkeletonRows count={8} height="2.6rem" />}
        empty={{ when: (all) => !all.length, show: <EmptyState title={t('no_events')} /> }}
      >
        {(all) => (
          <ul>
            {all.map(({ seq, kind, subject, occurred_at }) => (
              <li key={seq} className={styles.row}>
                <EventName kind={kind} />
                <Subject id={subject} />
                <span className={styles.at}>
                  <When at={occurred_at} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
