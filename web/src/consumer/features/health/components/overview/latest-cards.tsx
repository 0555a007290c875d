import type { Schemas } from '@/api/client.ts';
import { useMetrics } from '../../queries/use-metrics.ts';
import { useSeries } from '../../queries/use-series.ts';
import { metricOf } from '../../record/metrics.ts';
import { dayOf } from '../../record/moments.ts';
import { addDays, bucketsOf } from '../../record/periods.ts';
import styles from './latest-cards.module.css';
import { MetricCard } from './metric-card.tsx';

const shownDays = 30;
const mostSeries = 10;

/** The latest of every metric, each a way to its page. */
export function LatestCards({ records }: { records: readonly Schemas['RecordBody'][] }) {
  const to = addDays(dayOf(new Date()), 1);
  const from = addDays(to, -shownDays);
  const { data: metrics = [] } = useMetrics();
  const codes = records.map(({ code }) => code).filter((code) => metrics.some((metric) => metric.code === code));
  const { data: series = [] } = useSeries({ codes: codes.slice(0, mostSeries), from, to, bucket: 'day' });
  const days = bucketsOf({ span: 'month', from, to, bucket: 'day' });
  return (
    <ul className={styles.cards}>
      {records.map((record) => (
        <li key={record.code}>
          <MetricCard
            record={record}
            metric={metricOf(metrics, record.code)}
            series={series.find(({ code }) => code === record.code)}
            days={days}
          />
        </li>
      ))}
    </ul>
  );
}
