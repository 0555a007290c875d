import { DeleteOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import type { useReadings } from '../../queries/use-readings.ts';
import type { Metric } from '../../record/metrics.ts';
import { RemoveSheet } from './remove-sheet.tsx';
import { RemovedNote } from './removed-note.tsx';
import styles from './rows.module.css';
import { useReadingText } from './use-reading-text.ts';
import { useSourceText } from './use-source-text.ts';

type Reading = Schemas['RecordBody'];

interface Props {
  metric: Metric;
  readings: ReturnType<typeof useReadings>;
}

/** The readings of the period, each with its source; each can be removed. */
export function ReadingsList({ metric, readings }: Props) {
  const { t } = useTranslation(['health', 'everywhere']);
  const formats = useFormats();
  const sourceText = useSourceText();
  const { timeOf, amountOf, textOf } = useReadingText(metric);
  const [leaving, setLeaving] = useState<Reading | null>(null);
  const [removed, setRemoved] = useState<Reading | null>(null);
  return (
    <Card>
      {removed && (
        <RemovedNote key={removed.record_id} reading={removed} text={textOf(removed)} onDone={() => setRemoved(null)} />
      )}
      <Loaded
        query={readings}
        skeleton={<SkeletonLines count={4} />}
        empty={{ when: (records) => records.length === 0, show: <p className={styles.none}>{t('no_readings')}</p> }}
      >
        {(records) => (
          <ol>
            {records.map((record) => (
              <li key={record.record_id} className={styles.row}>
                <span className={styles.grow}>
                  <time dateTime={record.at} className="numbers">
                    {timeOf(record)}
                  </time>
                  <span className={styles.source}>{sourceText(record.source)}</span>
                </span>
                <span className={styles.amount}>
                  <span className={`numbers ${styles.value}`}>{amountOf(record)}</span>{' '}
                  {formats.unit(record.values[0]?.unit ?? '')}
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t('remove.reading', { reading: textOf(record) })}
                  onClick={() => setLeaving(record)}
                >
                  <DeleteOutline />
                </button>
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
      <RemoveSheet
        reading={leaving}
        text={leaving ? textOf(leaving) : ''}
        onKeep={() => setLeaving(null)}
        onRemoved={(reading) => {
          setLeaving(null);
          setRemoved(reading);
        }}
      />
    </Card>
  );
}
