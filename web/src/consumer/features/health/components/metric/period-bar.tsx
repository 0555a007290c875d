import { LeftOutline, RightOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Period, type Span, spans } from '../../record/periods.ts';
import styles from './period-bar.module.css';
import { usePeriodText } from './use-period-text.ts';

interface Props {
  period: Period;
  /** The reader's present day: nothing lies beyond it. */
  today: string;
  onSpan: (span: Span) => void;
  onStep: (direction: 1 | -1) => void;
}

/** Day, week, month or year, and the way to the ones before and after. */
export function PeriodBar({ period, today, onSpan, onStep }: Props) {
  const { t } = useTranslation('health');
  const textOf = usePeriodText();
  return (
    <div className={styles.bar}>
      <fieldset className={styles.spans}>
        <legend className="only-spoken">{t('span.label')}</legend>
        {spans.map((span) => (
          <label key={span} className={styles.span}>
            <input type="radio" name="span" checked={span === period.span} onChange={() => onSpan(span)} />
            {t(`span.${span}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.steps}>
        <button type="button" className={styles.step} aria-label={t('span.before')} onClick={() => onStep(-1)}>
          <LeftOutline />
        </button>
        <p className={styles.text} aria-live="polite">
          {textOf(period)}
        </p>
        <button
          type="button"
          className={styles.step}
          aria-label={t('span.after')}
          disabled={period.to > today}
          onClick={() => onStep(1)}
        >
          <RightOutline />
        </button>
      </div>
    </div>
  );
}
