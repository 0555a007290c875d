import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import styles from './form.module.css';

/** The last step of whoever is new. */
export function NameForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { t } = useTranslation('session');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.enrol(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.title}>{t('name_title')}</h2>
      <p className={styles.text}>{t('name_text')}</p>
      <Field
        label={t('field.name')}
        value={name}
        onChange={setName}
        placeholder={t('hint.name')}
        autoComplete="nickname"
        maxLength={50}
      />
      <Wrong error={signIn.error} />
      <Button block color="primary" size="large" type="submit" loading={signIn.pending} disabled={!name.trim()}>
        {t('continue')}
      </Button>
      <button type="button" className={styles.link} onClick={signIn.startOver}>
        {t('back')}
      </button>
    </form>
  );
}
