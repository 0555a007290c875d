import { type FormEvent, useState } from 'react';
import { useHealthMetrics } from '@/api/use-health-metrics.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import { useTold } from '../../../social/use-told.ts';
import { useRecord } from '../queries/use-record.ts';
import { bloodPressure, boundsOf } from '../reading/blood-pressure.ts';
import styles from './step.module.css';

/** Offers to record a first reading. */
export function ReadingStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('welcome');
  const formats = useFormats();
  const id = useUserId();
  const [systolic, setSystolic] = useState('');
  const [diastolic, setDiastolic] = useState('');
  const [odd, setOdd] = useState(false);
  const record = useRecord();
  const { data: bounds = [] } = useHealthMetrics(boundsOf);
  const { told } = useTold();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = bloodPressure([Number(systolic), Number(diastolic)], bounds, new Date());
    setOdd(body === null);
    if (!body) return;
    const done = () => {
      told(t('reading.saved'));
      onDone();
    };
    record.mutate({ params: { path: { id } }, body }, { onSuccess: done });
  };
  const digits = { inputMode: 'numeric' as const, maxLength: 3, extra: formats.unit('mm[Hg]') };
  return (
    <form className={styles.step} onSubmit={submit} noValidate>
      <h2 className={styles.title}>{t('reading.title')}</h2>
      <p className={styles.text}>{t('reading.text')}</p>
      <div className={styles.pair}>
        <Field label={t('reading.systolic')} value={systolic} onChange={setSystolic} placeholder="120" {...digits} />
        <Field label={t('reading.diastolic')} value={diastolic} onChange={setDiastolic} placeholder="80" {...digits} />
      </div>
      <p className={styles.odd} role="alert">
        {odd && t('reading.range')}
      </p>
      <Wrong error={record.error} />
      <Button
        block
        color="primary"
        size="large"
        type="submit"
        loading={record.isPending}
        disabled={!systolic || !diastolic}
      >
        {t('reading.save')}
      </Button>
      <Button block fill="none" size="large" onClick={onDone}>
        {t('skip')}
      </Button>
    </form>
  );
}
