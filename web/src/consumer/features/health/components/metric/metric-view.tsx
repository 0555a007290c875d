import { type ReactNode, useMemo } from 'react';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Failure } from '@/ui/failure.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import { Section } from '../../../../layout/section.tsx';
import { useBands } from '../../queries/use-bands.ts';
import { useGoals } from '../../queries/use-goals.ts';
import { useReadings } from '../../queries/use-readings.ts';
import { useSeries } from '../../queries/use-series.ts';
import { dayLines, goalValues, linesOf } from '../../record/chart-model.ts';
import { type Metric, weight } from '../../record/metrics.ts';
import { bucketsOf, noonOf, type Period } from '../../record/periods.ts';
import { useGuidelineTitle } from '../overview/use-guideline-title.ts';
import { MetricChart } from './metric-chart.tsx';
import styles from './metric-view.module.css';
import { ReadingsList } from './readings-list.tsx';
import { StatsRow } from './stats-row.tsx';
import { TotalsList } from './totals-list.tsx';
import { useBucketText } from './use-bucket-text.ts';
import { usePeriodText } from './use-period-text.ts';

interface Props {
  metric: Metric;
  period: Period;
  /** Where the latest stands. */
  category: ReactNode;
}

/** A metric over a period: its chart, what it came to, what it is made of. */
export function MetricView({ metric, period, category }: Props) {
  const { t, i18n } = useTranslation('health');
  const periodText = usePeriodText();
  const bucketText = useBucketText();
  const titleOf = useGuidelineTitle();
  const formats = useFormats();
  const all = useSeries({ codes: [metric.code], ...period });
  const readings = useReadings(metric.code, period);
  const { assessment, bandsFor } = useBands(metric.code);
  const { data: goals } = useGoals();
  const series = all.data?.[0];
  const single = period.span === 'day' && metric.nature === 'state';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions change with the language only
  const chart = useMemo(() => {
    const codes = metric.parts.map(({ code }) => code);
    const days = bucketsOf(period);
    const records = [...(readings.data ?? [])].reverse();
    const lines = single ? dayLines(records, codes) : linesOf(series, days, codes);
    const labels = single ? records.map(({ at }) => formats.time(at)) : days.map((day) => bucketText(day, period.span));
    const extra = (code: string) => ({ bands: bandsFor(code), goals: goalValues(goals ?? [], code, period.bucket) });
    const heads = single
      ? labels
      : days.map((day) => (period.span === 'year' ? bucketText(day, 'year') : formats.date(noonOf(day))));
    return { labels, heads, lines: lines.map((line) => ({ ...line, ...extra(line.code) })) };
  }, [metric, period, series, readings.data, single, assessment, goals, i18n.language]);

  if (all.error && !all.data) return <Failure error={all.error} onRetry={all.refetch} />;
  if (!all.data) return <SkeletonCards heights={['24rem']} />;
  const empty = !series || series.buckets.length === 0;
  const shaded = chart.lines.some(({ bands }) => bands.length > 0);
  return (
    <>
      <Card>
        {empty ? (
          <EmptyState title={t('chart.no_data')} text={t('chart.no_data_text')} />
        ) : (
          <MetricChart metric={metric} {...chart} period={periodText(period)} />
        )}
        {shaded && assessment && !empty && (
          <p className={styles.shades}>
            {t(metric.code === weight ? 'chart.weight_bands' : 'chart.bands', { title: titleOf(assessment.guideline) })}
          </p>
        )}
      </Card>
      {!empty && <StatsRow metric={metric} series={series} days={series.buckets.length} />}
      {category}
      {!empty && metric.nature === 'amount' && (
        <Section title={period.bucket === 'month' ? t('totals_month') : t('totals')}>
          <TotalsList metric={metric} series={series} bucket={period.bucket} />
        </Section>
      )}
      <Section title={t('readings')}>
        <ReadingsList metric={metric} readings={readings} />
      </Section>
    </>
  );
}
