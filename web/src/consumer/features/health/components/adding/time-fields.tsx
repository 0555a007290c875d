import { useId } from 'react';
import type { Problem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Draft } from '../../record/drafts.ts';
import { type FlawOf, flawAt } from '../../record/flaws.ts';
import { FlawText } from './flaw-text.tsx';
import styles from './time-fields.module.css';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
  problem: Problem | null;
}

/** When it was measured, or from when until when an amount was gathered. */
export function TimeFields({ draft, onChange, problem }: Props) {
  const { t } = useTranslation('health');
  const { at, until } = draft;
  const label = until === null ? t('sheet.at') : t('sheet.from');
  return (
    <div className={until === null ? styles.one : styles.two}>
      <TimeField label={label} value={at} onChange={(at) => onChange({ ...draft, at })} flaw={flawAt(problem, '/at')} />
      {until !== null && (
        <TimeField
          label={t('sheet.until')}
          value={until}
          onChange={(until) => onChange({ ...draft, until })}
          flaw={flawAt(problem, '/until')}
        />
      )}
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  flaw: FlawOf | null;
}

function TimeField({ label, value, onChange, flaw }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className={`numbers ${styles.input}`}
        value={value}
        aria-invalid={Boolean(flaw)}
        aria-describedby={`${id}-flaw`}
        onChange={(event) => onChange(event.target.value)}
      />
      <FlawText id={`${id}-flaw`} flaw={flaw} />
    </div>
  );
}
