import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { When } from '@/ui/when.tsx';
import type { AssessmentKind } from '../../queries/use-assessment.ts';
import styles from './assessment-sheet.module.css';
import { CategoryTag } from './category-tag.tsx';
import { useGuidelineTitle } from './use-guideline-title.ts';

interface Props {
  kind: AssessmentKind;
  assessment: Schemas['AssessmentBody'];
  open: boolean;
  onClose: () => void;
}

/** Everything a category rests on: the readings, the guideline with its edition, its whole table. */
export function AssessmentSheet({ kind, assessment, open, onClose }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const titleOf = useGuidelineTitle();
  const { guideline, inputs, thresholds, setting } = assessment;
  const codes = [...new Set(thresholds.map(({ code }) => code))];
  const categories = [...new Set(thresholds.map(({ category }) => category))];
  return (
    <Sheet open={open} title={t(`assessment.${kind}`)} onClose={onClose}>
      <p className={styles.guideline}>
        {t('assessment.edition', { title: titleOf(guideline), edition: guideline.edition })}
      </p>
      {setting && <p className={styles.note}>{t('assessment.judged', { setting: t(`setting.${setting}`) })}</p>}
      <section>
        <h3 className={styles.title}>{t('assessment.inputs')}</h3>
        <ul>
          {inputs.map((input) => (
            <li key={input.code} className={styles.input}>
              <span>{nameOf(input.code, input.code)}</span>
              <span className="numbers">{formats.quantity(input.value, input.unit)}</span>
              <span className={styles.when}>
                <When at={input.at} as="dateTime" />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.title}>{t('assessment.table')}</h3>
        <table className={`numbers ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('assessment.category')}</th>
              {codes.map((code) => (
                <th key={code} scope="col">
                  {nameOf(code, code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category} className={category === assessment.category ? styles.here : undefined}>
                <th scope="row">
                  <CategoryTag category={category} />
                </th>
                {codes.map((code) => (
                  <td key={code}>
                    <Bounds line={thresholds.find((line) => line.category === category && line.code === code)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>{t('assessment.population')}</p>
    </Sheet>
  );
}

function Bounds({ line }: { line: Schemas['ThresholdBody'] | undefined }) {
  const { t } = useTranslation('health');
  if (line?.from != null && line.below != null) {
    return t('assessment.between', { from: line.from, below: line.below });
  }
  if (line?.from != null) return t('assessment.from', { from: line.from });
  return line?.below != null ? t('assessment.below', { below: line.below }) : null;
}
