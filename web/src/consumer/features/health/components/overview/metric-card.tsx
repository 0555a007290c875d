import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import type { Metric } from '../../record/metrics.ts';
import { noonOf } from '../../record/periods.ts';
import styles from './metric-card.module.css';
import { Spark } from './spark.tsx';

interface Props {
  record: Schemas['RecordBody'];
  metric: Metric | undefined;
  series: Schemas['SeriesBody'] | undefined;
  /** The days that the series may have values for. */
  days: readonly string[];
}

/** The latest of a metric, or the last day's total of an amount, with the shape of the last weeks. */
export function MetricCard({ record, metric, series, days }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const decimals = metric?.decimals ?? 1;
  const last = series?.buckets.at(-1);
  const total = last?.values[0]?.total ?? null;
  const value =
    total === null
      ? record.values.map((part) => formats.number(part.value, decimals)).join('/')
      : formats.number(total, decimals);
  return (
    <Link to={`/health/metrics/${record.code}`} className={styles.card}>
      <span className={styles.head}>
        <span className={styles.name}>{nameOf(record.code, record.name)}</span>
        <span className={styles.unit}>{formats.unit(record.values[0]?.unit ?? '')}</span>
      </span>
      <span className={`numbers ${styles.number}`}>{value}</span>
      <Spark lines={linesOf(series, days)} bars={total !== null} />
      <span className={styles.when}>
        {total !== null && last ? t('total_on', { day: formats.date(noonOf(last.from)) }) : <When at={record.at} />}
      </span>
    </Link>
  );
}

function linesOf(series: Schemas['SeriesBody'] | undefined, days: readonly string[]): (number | null)[][] {
  const parts = series?.buckets[0]?.values ?? [];
  return parts.map((_, part) =>
    days.map((day) => {
      const stat = series?.buckets.find(({ from }) => from === day)?.values[part];
      return stat?.total ?? stat?.mean ?? null;
    }),
  );
}
