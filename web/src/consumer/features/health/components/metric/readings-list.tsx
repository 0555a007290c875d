import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import type { useReadings } from '../../queries/use-readings.ts';
import type { Metric } from '../../record/metrics.ts';
import styles from './rows.module.css';
import { useSourceText } from './use-source-text.ts';

interface Props {
  metric: Metric;
  readings: ReturnType<typeof useReadings>;
}

/** The readings of the period, each with its source. */
export function ReadingsList({ metric, readings }: Props) {
  const { t } = useTranslation(['health', 'everywhere']);
  const formats = useFormats();
  const sourceText = useSourceText();
  return (
    <Card>
      <Loaded
        query={readings}
        skeleton={<SkeletonLines count={4} />}
        empty={{ when: (records) => records.length === 0, show: <p className={styles.none}>{t('no_readings')}</p> }}
      >
        {(records) => (
          <ol>
            {records.map((record) => (
              <li key={record.record_id} className={styles.row}>
                <span>
                  <time dateTime={record.at} className="numbers">
                    {record.until ? formats.span(record.at, record.until) : formats.dateTime(record.at)}
                  </time>
                  <span className={styles.source}>{sourceText(record.source)}</span>
                </span>
                <span className={styles.amount}>
                  <span className={`numbers ${styles.value}`}>
                    {record.values.map(({ value }) => formats.number(value, metric.decimals)).join('/')}
                  </span>{' '}
                  {formats.unit(record.values[0]?.unit ?? '')}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      {readings.hasNextPage && (
        <Button
          block
          fill="none"
          color="primary"
          loading={readings.isFetchingNextPage}
          onClick={() => void readings.fetchNextPage()}
        >
          {t('everywhere:more')}
        </Button>
      )}
    </Card>
  );
}
