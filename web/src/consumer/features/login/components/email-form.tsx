import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { PasswordField } from '../../../proof/password-field.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import styles from './form.module.css';

interface Props {
  signIn: ReturnType<typeof useSignIn>;
  onSignUp: () => void;
}

/** Signing in by e-mail and password. */
export function EmailForm({ signIn, onSignUp }: Props) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.prove({ email, password });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('field.email')}
        value={email}
        onChange={setEmail}
        placeholder={t('hint.email')}
        type="email"
        autoComplete="username"
        maxLength={254}
      />
      <PasswordField value={password} onChange={setPassword} />
      <Wrong error={signIn.error} />
      <Button block color="primary" size="large" type="submit" loading={signIn.pending} disabled={!email || !password}>
        {t('sign_in')}
      </Button>
      <button type="button" className={styles.link} onClick={onSignUp}>
        {t('to_email_sign_up')}
      </button>
    </form>
  );
}
