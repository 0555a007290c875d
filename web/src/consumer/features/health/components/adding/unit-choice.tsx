import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Draft, inOtherUnit } from '../../record/drafts.ts';
import styles from './chips.module.css';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The units a metric can be typed in; nothing where there is one. */
export function UnitChoice({ draft, onChange }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  if (draft.metric.units.length < 2) return null;
  return (
    <fieldset aria-label={t('sheet.unit')} className={`${styles.chips} ${styles.small}`}>
      {draft.metric.units.map(({ code }) => (
        <button
          key={code}
          type="button"
          className={styles.chip}
          aria-pressed={code === draft.unit}
          onClick={() => onChange(inOtherUnit(draft, code))}
        >
          {formats.unit(code)}
        </button>
      ))}
    </fieldset>
  );
}
