import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './day-strip.module.css';
import { daysUpTo, isDay, shifted, today } from './days.ts';

interface Props {
  day: string;
  onDay: (day: string) => void;
  /** The days that were reconciled. */
  known: readonly Schemas['ReconciliationDay'][];
}

const shown = 14;

/** The last two weeks at a glance, and any other day by its date. */
export function DayStrip({ day, onDay, known }: Props) {
  const { t } = useTranslation('ops-reconciliation');
  const formats = useFormats();
  const last = shifted(today(), -1);
  const days = useMemo(() => daysUpTo(last, shown), [last]);
  const stateOf = (wanted: string) => known.find(({ date }) => date === wanted)?.status ?? 'unknown';
  return (
    <div className={styles.bar}>
      <div className={styles.choose}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('day_before')}
          title={t('day_before')}
          onClick={() => onDay(shifted(day, -1))}
        />
        <Input
          type="date"
          value={day}
          max={last}
          aria-label={t('day')}
          onChange={({ target }) => isDay(target.value) && onDay(target.value)}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t('day_after')}
          title={t('day_after')}
          disabled={day >= last}
          onClick={() => onDay(shifted(day, 1))}
        />
      </div>
      <ol className={styles.days} aria-label={t('two_weeks')}>
        {days.map((each) => {
          const state = stateOf(each);
          const name = `${formats.date(`${each}T12:00:00`)}, ${t(`day_state.${state}`)}`;
          return (
            <li key={each}>
              <button
                type="button"
                className={`numbers ${styles.day} ${styles[state]}`}
                aria-label={name}
                title={name}
                aria-current={each === day ? 'date' : undefined}
                onClick={() => onDay(each)}
              >
                {Number(each.slice(8))}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
