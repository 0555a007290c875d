import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useExplanation } from '../../queries/use-explanation.ts';
import type { Metric } from '../../record/metrics.ts';
import { noonOf } from '../../record/periods.ts';
import styles from './rows.module.css';
import { useSourceText } from './use-source-text.ts';

interface Props {
  metric: Metric;
  /** A day of the bucket explained; closed without one. */
  day: string | null;
  bucket: Schemas['CalendarBucket'];
  onClose: () => void;
}

/** How a total came about: its records, what each counts for, and what was left out. */
export function ExplanationSheet({ metric, day, bucket, onClose }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const sourceText = useSourceText();
  const explanation = useExplanation(metric.code, day, bucket);
  const title = day ? t('explain.title', { day: formats.date(noonOf(day)), metric: nameOf(metric.code, '') }) : '';
  return (
    <Sheet open={day !== null} title={title} onClose={onClose}>
      <Loaded query={explanation} skeleton={<SkeletonLines count={5} />}>
        {({ total, suppressed, unit, records, more }) => (
          <>
            <div className={styles.summary}>
              <p className={`numbers ${styles.total}`}>{formats.quantity(total, unit)}</p>
              <p className={styles.hint}>
                {suppressed > 0
                  ? t('explain.suppressed', { value: formats.quantity(suppressed, unit) })
                  : t('explain.all_counted')}
              </p>
            </div>
            <ol>
              {records.map((record) => (
                <li key={record.record_id} className={styles.row}>
                  <span>
                    {sourceText(record.source)}
                    <span className={`numbers ${styles.source}`}>
                      {formats.span(record.at, record.until ?? record.at)}
                    </span>
                  </span>
                  <span className={styles.amount}>
                    <span className={`numbers ${styles.value}`}>{formats.number(record.counted, metric.decimals)}</span>
                    <span className={`${styles.outcome} ${styles[record.outcome]}`}>
                      {t(`explain.outcome.${record.outcome as 'counted'}`)}
                      {record.outcome !== 'counted' && (
                        <span className={styles.source}>
                          {t('explain.reported', { value: formats.number(record.reported, metric.decimals) })}
                        </span>
                      )}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
            {more > 0 && <p className={styles.hint}>{t('explain.more', { count: more })}</p>}
            <p className={styles.hint}>{t('explain.how')}</p>
          </>
        )}
      </Loaded>
    </Sheet>
  );
}
