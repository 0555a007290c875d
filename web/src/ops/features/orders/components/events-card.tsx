import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EventName } from '@/ops/trail/event-name.tsx';
import { useSubjectEvents } from '@/ops/trail/use-subject-events.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { When } from '@/ui/when.tsx';
import styles from './order-cards.module.css';

/** What the services told each other about an order. */
export function EventsCard({ orderId }: { orderId: string }) {
  const { t } = useTranslation('ops-orders');
  const events = useSubjectEvents(orderId);
  const none = <p className={styles.quiet}>{t('no_events')}</p>;
  const all = (
    <Link to="/audit" search={{ subject: orderId } as never}>
      {t('in_audit')}
    </Link>
  );
  return (
    <Card title={t('events')} extra={all}>
      <Loaded
        part
        query={events}
        skeleton={<SkeletonRows count={4} />}
        empty={{ when: (it) => !it.length, show: none }}
      >
        {(entries) => (
          <ul>
            {entries.map(({ seq, kind, source, occurred_at }) => (
              <li key={seq} className={styles.row}>
                <div className={styles.main}>
                  <EventName kind={kind} />
                  <span className={styles.quiet}>{t('from_service', { service: source })}</span>
                </div>
                <span className={`numbers ${styles.moment}`}>
                  <When at={occurred_at} as="exact" />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={events} />
    </Card>
  );
}
