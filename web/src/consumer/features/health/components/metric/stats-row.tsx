import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Stats, statsOf } from '../../record/chart-model.ts';
import type { Metric } from '../../record/metrics.ts';
import styles from './stats-row.module.css';

interface Props {
  metric: Metric;
  series: Schemas['SeriesBody'] | undefined;
  /** Days that have a total, to share it among. */
  days: number;
}

/** What the period came to. */
export function StatsRow({ metric, series, days }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const all = metric.parts.map((part) => ({ code: part.code, stats: statsOf(series, part.code) }));
  const show = (pick: (stats: Stats) => number | null, digits = metric.decimals) =>
    all
      .map(({ stats }) => pick(stats))
      .map((value) => (value === null ? '–' : formats.number(value, digits)))
      .join(' / ');
  const cells =
    metric.nature === 'amount'
      ? [
          [t('stat.total'), show(({ total }) => total)],
          [t('stat.daily'), show(({ total }) => (total === null || days === 0 ? null : total / days))],
          [t('stat.best'), show(({ max }) => max)],
        ]
      : [
          [t('stat.mean'), show(({ mean }) => mean)],
          [t('stat.max'), show(({ max }) => max)],
          [t('stat.min'), show(({ min }) => min)],
        ];
  const names = all.map(({ code }) => nameOf(code, code)).join(' / ');
  const unit = formats.unit(metric.units[0]?.code ?? '');
  return (
    <dl className={styles.row} aria-label={t('stat.label')}>
      {cells.map(([name, value]) => (
        <div key={name} className={styles.cell} title={names}>
          <dt className={styles.name}>{name}</dt>
          <dd className={`numbers ${styles.value}`}>{value}</dd>
          <dd className={styles.unit}>{unit}</dd>
        </div>
      ))}
    </dl>
  );
}
