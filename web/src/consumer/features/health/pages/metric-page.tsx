import { useTranslation } from 'react-i18next';
import { useMetricName } from '@/format/use-metric-name.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { HealthPage } from '../components/health-page.tsx';
import { MetricView } from '../components/metric/metric-view.tsx';
import { PeriodBar } from '../components/metric/period-bar.tsx';
import { AssessmentCard } from '../components/overview/assessment-card.tsx';
import { useLatestRecords } from '../queries/use-latest-records.ts';
import { bloodPressure, height, metricOf, weight } from '../record/metrics.ts';
import { dayOf } from '../record/moments.ts';
import { periodOf, type Span, spans, stepDay } from '../record/periods.ts';

export default function MetricPage() {
  const { t } = useTranslation('health');
  const nameOf = useMetricName();
  const code = useParam('code');
  const metric = metricOf(code);
  const latest = useLatestRecords();
  const [asked, setSpan] = useSearchText('span', 'week');
  const [day, setDay] = useSearchText('day');
  if (!metric) {
    return (
      <HealthPage title={t('title')} back="/health">
        <EmptyState title={t('unknown_metric.title')} text={t('unknown_metric.text')} />
      </HealthPage>
    );
  }
  const last = latest.data?.find((record) => record.code === code);
  const today = dayOf(new Date());
  const span = spans.find((span) => span === asked) ?? 'week';
  const shown = /^\d{4}-\d\d-\d\d$/.test(day) ? day : last ? dayOf(new Date(last.at)) : today;
  const period = periodOf(span, shown);
  const kind = code === bloodPressure ? 'blood-pressure' : code === weight || code === height ? 'bmi' : null;
  const codes = latest.data?.map((record) => record.code) ?? [];
  return (
    <HealthPage title={nameOf(code, code)} back="/health" metric={code}>
      <PeriodBar
        period={period}
        today={today}
        onSpan={(next: Span) => setSpan(next)}
        onStep={(direction) => setDay(stepDay(period, direction))}
      />
      {latest.data || latest.error ? (
        <MetricView
          key={code}
          metric={metric}
          period={period}
          category={kind && codes.includes(code) && <AssessmentCard kind={kind} codes={codes} />}
        />
      ) : (
        <SkeletonBlock height="20rem" />
      )}
    </HealthPage>
  );
}
