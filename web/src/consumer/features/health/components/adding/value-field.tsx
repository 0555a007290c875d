import { AddOutline, MinusOutline } from 'antd-mobile-icons';
import { useId } from 'react';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { boundsOf, type Draft, numberIn, stepped } from '../../record/drafts.ts';
import type { FlawOf } from '../../record/flaws.ts';
import { FlawText } from './flaw-text.tsx';
import styles from './value-field.module.css';

interface Props {
  draft: Draft;
  part: number;
  onChange: (draft: Draft) => void;
  flaw: FlawOf | null;
}

/** A large number between a minus and a plus, with its bounds below. */
export function ValueField({ draft, part, onChange, flaw }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const id = useId();
  const name = nameOf(draft.metric.parts[part]?.code ?? '', '');
  const text = draft.values[part] ?? '';
  const unit = formats.unit(draft.unit);
  const { low, high } = boundsOf(draft, part);
  const value = numberIn(text);
  const outside = value !== null && (value < low || value > high);
  const type = (typed: string) =>
    onChange({ ...draft, values: draft.values.map((old, index) => (index === part ? typed : old)) });
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('sheet.less', { name })}
          onClick={() => onChange(stepped(draft, part, -1))}
        >
          <MinusOutline />
        </button>
        <input
          id={id}
          className={`numbers ${styles.number}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={9}
          value={text}
          aria-invalid={Boolean(flaw) || outside}
          aria-describedby={`${id}-bounds ${id}-flaw`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value.replace(/[^\d.,]/g, ''))}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={t('sheet.more', { name })}
          onClick={() => onChange(stepped(draft, part, 1))}
        >
          <AddOutline />
        </button>
      </div>
      <p className={styles.unit}>{unit}</p>
      <p id={`${id}-bounds`} className={outside ? `${styles.bounds} ${styles.outside}` : styles.bounds}>
        {t('sheet.bounds', { low: formats.number(low), high: formats.number(high), unit })}
      </p>
      <FlawText id={`${id}-flaw`} flaw={flaw} />
    </div>
  );
}
