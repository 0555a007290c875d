import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { When } from '@/ui/when.tsx';
import styles from './reading.module.css';

/** The value of a metric; that of a panel with its parts, as in 121/75. */
export function Reading({ record }: { record: Schemas['RecordBody'] }) {
  const formats = useFormats();
  const nameOf = useMetricName();
  const value = record.values.map((part) => formats.number(part.value, 1)).join('/');
  return (
    <Link to={`/health/metrics/${record.code}`} className={styles.reading} data-class={record.class}>
      <span className={styles.name}>{nameOf(record.code, record.name)}</span>
      <span className={styles.value}>
        <span className={`numbers ${styles.number}`}>{value}</span>{' '}
        <span className={styles.unit}>{formats.unit(record.values[0]?.unit ?? '')}</span>
      </span>
      <span className={styles.when}>
        <When at={record.at} />
      </span>
    </Link>
  );
}
