import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useEraseRecord } from '../../queries/use-erase-record.ts';
import styles from './erase.module.css';

/** What the platform wants to read, whatever the language of the page. */
const confirm = 'erase my health record';

/** Erases the record, once the words are typed. */
export function EraseForm({ onErased }: { onErased: (erased: boolean) => void }) {
  const { t } = useTranslation('health-privacy');
  const tell = useProblemText();
  const id = useUserId();
  const erase = useEraseRecord();
  const [typed, setTyped] = useState('');
  const phrase = t('erase.phrase');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await erase.mutateAsync({ params: { path: { id } }, body: { confirm } }).catch(() => null);
    if (answer) onErased(answer.erased);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>{t('erase.type', { phrase })}</p>
      <Field label={t('erase.label')} value={typed} onChange={setTyped} placeholder={phrase} autoComplete="off" />
      {erase.error && (
        <p className={styles.wrong} role="alert">
          {tell(erase.error)}
        </p>
      )}
      <Button
        block
        type="submit"
        color="danger"
        size="large"
        loading={erase.isPending}
        disabled={typed.trim().toLowerCase() !== phrase.toLowerCase()}
      >
        {t('erase.do')}
      </Button>
    </form>
  );
}
