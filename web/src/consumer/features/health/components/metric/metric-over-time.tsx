import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useLatestRecords } from '../../queries/use-latest-records.ts';
import { bloodPressure, height, type Metric, weight } from '../../record/metrics.ts';
import { dayOf } from '../../record/moments.ts';
import { periodOf, type Span, spans, stepDay } from '../../record/periods.ts';
import { AssessmentCard } from '../overview/assessment-card.tsx';
import { MetricView } from './metric-view.tsx';
import { PeriodBar } from './period-bar.tsx';

/** A metric day by day, week by week; the period stands in the address. */
export function MetricOverTime({ metric }: { metric: Metric }) {
  const { code } = metric;
  const latest = useLatestRecords();
  const [asked, setSpan] = useSearchText('span', 'week');
  const [day, setDay] = useSearchText('day');
  const last = latest.data?.find((record) => record.code === code);
  const today = dayOf(new Date());
  const span = spans.find((each) => each === asked) ?? 'week';
  const shown = /^\d{4}-\d\d-\d\d$/.test(day) ? day : last ? dayOf(new Date(last.at)) : today;
  const period = periodOf(span, shown);
  const kind = code === bloodPressure ? 'blood-pressure' : code === weight || code === height ? 'bmi' : null;
  const codes = latest.data?.map((record) => record.code) ?? [];
  return (
    <>
      <PeriodBar
        period={period}
        today={today}
        onSpan={(next: Span) => setSpan(next)}
        onStep={(direction) => setDay(stepDay(period, direction))}
      />
      {latest.data || latest.error ? (
        <MetricView
          metric={metric}
          period={period}
          category={kind && codes.includes(code) && <AssessmentCard kind={kind} codes={codes} />}
        />
      ) : (
        <SkeletonBlock height="20rem" />
      )}
    </>
  );
}
