import type { Problem } from '@/api/problem.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Field } from '@/ui/phone/field.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { type AimDraft, aimable, newAim } from '../../record/aims.ts';
import { type Metric, metricOfPart } from '../../record/metrics.ts';
import { Choice } from './choice.tsx';
import styles from './goal-form.module.css';

interface Props {
  metrics: readonly Metric[];
  draft: AimDraft;
  /** A goal that is there already stays with its value. */
  fixed: boolean;
  problem: Problem | null;
  /** Where the goal stands among those sent. */
  place: number;
  onChange: (draft: AimDraft) => void;
}

const periods = ['day', 'week', 'month'] as const;
const kinds = ['reach', 'keep'] as const;

export function GoalForm({ metrics, draft, fixed, problem, place, onChange }: Props) {
  const { t } = useTranslation('health-goals');
  const formats = useFormats();
  const nameOf = useMetricName();
  const tell = useProblemText();
  const metric = metricOfPart(metrics, draft.code);
  const unit = formats.unit(metric?.units[0]?.code ?? '');
  const wrong = (...places: string[]) => {
    const detail = places.map((pointer) => problem?.about(`/goals/${place}${pointer}`)).find(Boolean);
    return detail ? t('form.wrong', { detail }) : undefined;
  };
  const number = (name: 'value' | 'low' | 'high', label: string, pointer: string) => (
    <Field
      label={label}
      value={draft[name]}
      onChange={(text) => onChange({ ...draft, [name]: text.replace(/[^\d.,]/g, '') })}
      inputMode="decimal"
      maxLength={9}
      error={wrong(pointer)}
    />
  );
  return (
    <>
      {!fixed && (
        <Choice
          label={t('form.metric')}
          options={aimable(metrics).map(({ code }) => [code, nameOf(code, code)])}
          value={draft.code}
          onChange={(code) => onChange(newAim(code, metrics))}
        />
      )}
      {fixed && <p className={styles.name}>{nameOf(draft.code, draft.code)}</p>}
      {draft.kind !== 'total' && (
        <Choice
          label={t('form.kind')}
          options={kinds.map((kind) => [kind, t(`form.${kind}`)])}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
      )}
      {draft.kind !== 'reach' && (
        <Choice
          label={t('form.per')}
          options={periods.map((per) => [per, t(`form.${per}`)])}
          value={draft.per}
          onChange={(per) => onChange({ ...draft, per })}
        />
      )}
      {draft.kind === 'keep' ? (
        <div className={styles.pair}>
          {number('low', t('form.low', { unit }), '/aim/low')}
          {number('high', t('form.high', { unit }), '/aim/high')}
        </div>
      ) : (
        number(
          'value',
          t(draft.kind === 'total' ? 'form.at_least' : 'form.target', { unit }),
          draft.kind === 'total' ? '/aim/at_least' : '/aim/target',
        )
      )}
      <label className={styles.date}>
        <span>{t('form.ends_on')}</span>
        <input
          type="date"
          className="numbers"
          value={draft.endsOn}
          onChange={(event) => onChange({ ...draft, endsOn: event.target.value })}
        />
        <span className={styles.wrong} aria-live="polite">
          {wrong('/ends_on', '', '/aim', '/aim/kind', '/code')}
        </span>
      </label>
      {problem && problem.errors.length === 0 && (
        <p className={styles.wrong} role="alert">
          {tell(problem)}
        </p>
      )}
    </>
  );
}
