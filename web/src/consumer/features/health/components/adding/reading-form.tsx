import { type FormEvent, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { toast } from '@/ui/phone/toast.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useRecordReading } from '../../queries/use-record-reading.ts';
import { type Draft, newDraft, requestOf } from '../../record/drafts.ts';
import type { Metric } from '../../record/metrics.ts';
import { MetricChips } from './metric-chips.tsx';
import styles from './reading-form.module.css';
import { TimeFields } from './time-fields.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { ValueFields } from './value-fields.tsx';

interface Props {
  metrics: readonly Metric[];
  first: Metric;
  records: readonly Schemas['RecordBody'][];
  onDone: () => void;
}

export function ReadingForm({ metrics, first, records, onDone }: Props) {
  const { t } = useTranslation('health');
  const nameOf = useMetricName();
  const tell = useProblemText();
  const id = useUserId();
  const record = useRecordReading();
  const begin = (metric: Metric) =>
    newDraft(
      metric,
      records.find(({ code }) => code === metric.code),
    );
  const [draft, setDraft] = useState<Draft>(() => begin(first));
  const change = (next: Draft) => {
    record.reset();
    setDraft(next);
  };
  const body = requestOf(draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!body || record.isPending) return;
    const answer = await record.mutateAsync({ params: { path: { id } }, body }).catch(() => null);
    if (!answer) return;
    onDone();
    const metric = nameOf(draft.metric.code, '');
    toast(answer.stored > 0 ? t('sheet.saved', { metric }) : t('sheet.duplicate'));
  };
  const problem = record.error ? toProblem(record.error) : null;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <MetricChips metrics={metrics} chosen={draft.metric} onChoose={(metric) => change(begin(metric))} />
      <ValueFields draft={draft} onChange={change} problem={problem} />
      <UnitChoice draft={draft} onChange={change} />
      <TimeFields draft={draft} onChange={change} problem={problem} />
      {problem && problem.errors.length === 0 && (
        <p className={styles.problem} role="alert">
          {tell(problem)}
        </p>
      )}
      <Button block color="primary" size="large" type="submit" loading={record.isPending} disabled={!body}>
        {t('sheet.save')}
      </Button>
    </form>
  );
}
