import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { usePlatformStatus } from '@/ops/watch/use-platform-status.ts';
import { sumWork } from '@/ops/work/sum-work.ts';
import { useAllWork } from '@/ops/work/use-all-work.ts';
import { useAccess } from '@/session/use-access.ts';
import { Failure } from '@/ui/failure.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useStandingFailure } from '@/ui/use-standing-failure.ts';
import { useOpenAlerts } from '../queries/use-open-alerts.ts';
import { useTickets } from '../queries/use-tickets.ts';
import styles from './attention.module.css';

/** What waits for a person; said calmly where nothing does. */
export function Attention() {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const { can } = useAccess();
  const work = useAllWork();
  const alerts = useOpenAlerts(can('risk:read'));
  const tickets = useTickets(can('reconciliation:manage'));
  const platform = usePlatformStatus();
  const asked = [work, platform, can('risk:read') ? alerts : work, can('reconciliation:manage') ? tickets : work];
  const there = asked.every(({ data }) => data !== undefined);
  const { failure, retry } = useStandingFailure({
    data: there || undefined,
    error: asked.find(({ error }) => error)?.error ?? null,
    refetch: () => asked.map(({ refetch }) => refetch()),
  });
  const sum = sumWork(work.data ?? []);
  const waiting = [
    { key: 'services', count: platform.data?.services.filter(({ ready }) => !ready).length ?? 0, to: '/services' },
    { key: 'stuck', count: sum.stuckSagas, to: '/orders/sagas' },
    { key: 'events', count: sum.parkedEvents, to: '/events' },
    { key: 'jobs', count: sum.parkedJobs, to: '/events' },
    { key: 'alerts', count: alerts.data?.length ?? 0, to: '/risk' },
    { key: 'tickets', count: tickets.data ?? 0, to: '/reconciliation' },
  ] as const;
  const some = waiting.filter(({ count }) => count > 0);
  return (
    <section className={styles.attention} aria-label={t('attention')} aria-live="polite">
      {some.length === 0 && there && (
        <p className={styles.calm}>
          <CheckCircleOutlined />
          {t('all_calm')}
        </p>
      )}
      {some.length === 0 && !there && !failure && <SkeletonBlock height="5rem" />}
      {some.length > 0 && (
        <ul className={styles.list}>
          {some.map(({ key, count, to }) => (
            <li key={key}>
              <Link to={to} className={styles.item}>
                <span className={`numbers ${styles.count}`}>{formats.number(count)}</span>
                <strong>{t(`waits.${key}`)}</strong>
                <span className={styles.todo}>{t(`todo.${key}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {failure !== null && <Failure compact error={failure} onRetry={retry} />}
    </section>
  );
}
