import { Link } from '@tanstack/react-router';
import { RightOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { Card } from '../../../../layout/card.tsx';
import type { Metric } from '../../record/metrics.ts';
import styles from './data-links.module.css';

interface Props {
  metrics: readonly Metric[];
  records: readonly Schemas['RecordBody'][];
}

/** Everything that can be kept, with the latest of what is. */
export function MetricList({ metrics, records }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  return (
    <Card flush>
      <ul>
        {metrics.map((metric) => {
          const record = records.find(({ code }) => code === metric.code);
          const values = record?.values.map(({ value }) => formats.number(value, metric.decimals)).join('/');
          return (
            <li key={metric.code}>
              <Link to={`/health/metrics/${metric.code}`} className={styles.link}>
                <span className={styles.words}>
                  <span className={styles.name}>{nameOf(metric.code, metric.code)}</span>
                  <span className={styles.text}>{record ? <When at={record.at} /> : t('never_recorded')}</span>
                </span>
                {record && (
                  <span className={styles.text}>
                    <strong className={`numbers ${styles.value}`}>{values}</strong>{' '}
                    {formats.unit(record.values[0]?.unit ?? '')}
                  </span>
                )}
                <RightOutline className={styles.go} aria-hidden="true" />
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
