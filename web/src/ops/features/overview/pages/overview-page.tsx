import { useTranslation } from '@/i18n/use-translation.ts';
import { LiveMark } from '@/ops/watch/live-mark.tsx';
import { useAccess } from '@/session/use-access.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Failure } from '@/ui/failure.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock, SkeletonCards } from '@/ui/skeleton.tsx';
import { useStandingFailure } from '@/ui/use-standing-failure.ts';
import { Attention } from '../components/attention.tsx';
import { Course } from '../components/course.tsx';
import { DayCompare } from '../components/day-compare.tsx';
import { LatestEvents } from '../components/latest-events.tsx';
import { Services } from '../components/services.tsx';
import { Today, TodaySkeleton } from '../components/today.tsx';
import { Traffic } from '../components/traffic.tsx';
import { useDay } from '../queries/use-day.ts';
import styles from './overview-page.module.css';

export default function OverviewPage() {
  const { t } = useTranslation('ops-overview');
  const access = useAccess();
  return (
    <DeskPage title={t('title')} text={t('text')} actions={access.error ? null : <LiveMark />}>
      <Loaded query={access} skeleton={<SkeletonCards heights={['5rem', '11rem', '30rem', '24rem']} />}>
        {() => <Overview />}
      </Loaded>
    </DeskPage>
  );
}

/** What the account may see of the platform. */
function Overview() {
  const { can } = useAccess();
  const { now, orders, money, missing, error, refetch } = useDay();
  const { failure, retry } = useStandingFailure({ data: missing ? undefined : now, error, refetch });
  return (
    <Stack>
      {can('work:operate') && <Attention />}
      {missing && !failure && <TodaySkeleton />}
      {(!missing || failure !== null) && (orders || money) && <Today orders={orders} money={money} now={now} />}
      {failure !== null && <Failure error={failure} onRetry={retry} compact />}
      {can('orders:manage') && <Course />}
      <div className={styles.narrow}>
        {orders && <DayCompare today={orders.today.total} before={orders.before.total} />}
        {can('orders:manage') && !orders && !failure && <SkeletonBlock height="23.5rem" />}
        {can('work:operate') && <Traffic />}
      </div>
      <div className={styles.narrow}>
        {can('work:operate') && <Services />}
        {can('audit:read') && <LatestEvents />}
      </div>
    </Stack>
  );
}
