import { useTranslation } from 'react-i18next';
import { LiveMark } from '@/ops/watch/live-mark.tsx';
import { useAccess } from '@/session/use-access.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Failure } from '@/ui/failure.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { Attention } from '../components/attention.tsx';
import { Course } from '../components/course.tsx';
import { DayCompare } from '../components/day-compare.tsx';
import { LatestEvents } from '../components/latest-events.tsx';
import { Services } from '../components/services.tsx';
import { Today } from '../components/today.tsx';
import { Traffic } from '../components/traffic.tsx';
import { useDay } from '../queries/use-day.ts';
import styles from './overview-page.module.css';

export default function OverviewPage() {
  const { t } = useTranslation('ops-overview');
  const { can } = useAccess();
  const day = useDay();
  const known = day.orders ?? day.money;
  return (
    <DeskPage title={t('title')} text={t('text')} actions={<LiveMark failing={day.error !== null} />}>
      <Stack>
        {can('work:operate') && <Attention />}
        {known && <Today {...day} />}
        {!known &&
          (day.error ? (
            <Failure error={day.error} onRetry={day.refetch} />
          ) : (
            <SkeletonCards heights={['9.5rem', '27rem', '20rem']} />
          ))}
        {can('orders:manage') && <Course />}
        <div className={styles.narrow}>
          {day.orders && <DayCompare today={day.orders.today.total} before={day.orders.before.total} />}
          {can('work:operate') && <Traffic />}
        </div>
        <div className={styles.narrow}>
          {can('work:operate') && <Services />}
          {can('audit:read') && <LatestEvents />}
        </div>
      </Stack>
    </DeskPage>
  );
}
