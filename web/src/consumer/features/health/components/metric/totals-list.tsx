import { RightOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../../layout/card.tsx';
import type { Metric } from '../../record/metrics.ts';
import { noonOf } from '../../record/periods.ts';
import { ExplanationSheet } from './explanation-sheet.tsx';
import styles from './rows.module.css';

interface Props {
  metric: Metric;
  series: Schemas['SeriesBody'];
  bucket: Schemas['CalendarBucket'];
}

/** The totals of the period, newest first; each can say how it came about. */
export function TotalsList({ metric, series, bucket }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const [day, setDay] = useState<string | null>(null);
  return (
    <Card>
      <p className={styles.hint}>{t('explain.open')}</p>
      <ol>
        {[...series.buckets].reverse().map(({ from, values }) => (
          <li key={from} className={styles.line}>
            <button type="button" className={`${styles.row} ${styles.button}`} onClick={() => setDay(from)}>
              <span>{bucket === 'month' ? monthOf(formats.locale, from) : formats.date(noonOf(from))}</span>
              <span className={styles.amount}>
                <span className={`numbers ${styles.value}`}>
                  {formats.number(values[0]?.total ?? 0, metric.decimals)}
                </span>{' '}
                {formats.unit(series.unit)} <RightOutline aria-hidden="true" />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ExplanationSheet metric={metric} day={day} bucket={bucket} onClose={() => setDay(null)} />
    </Card>
  );
}

function monthOf(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }).format(noonOf(day));
}
