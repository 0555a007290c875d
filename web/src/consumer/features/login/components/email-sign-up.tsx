import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useRegister } from '@/session/use-register.ts';
import { useSendCode } from '@/session/use-send-code.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { CodeField } from '../../../proof/code-field.tsx';
import { PasswordField } from '../../../proof/password-field.tsx';
import { SandboxHint } from '../../../proof/sandbox-hint.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import styles from './form.module.css';

interface Props {
  onDone: () => void;
  onSignIn: () => void;
}

/** Making an account with an e-mail address. */
export function EmailSignUp({ onDone, onSignIn }: Props) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const sending = useSendCode();
  const register = useRegister(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate({ email, code, password, display_name: name.trim() });
  };
  const complete = email && code.length === 6 && password.length >= 8 && name.trim();
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.title}>{t('sign_up')}</h2>
      <Field
        label={t('field.email')}
        value={email}
        onChange={setEmail}
        placeholder={t('hint.email')}
        type="email"
        autoComplete="email"
        maxLength={254}
      />
      <CodeField value={code} onChange={setCode} sending={sending} contact={email.includes('@') ? { email } : null} />
      <SandboxHint sent={sending.data} onUse={setCode} />
      <PasswordField value={password} onChange={setPassword} fresh />
      <Field label={t('field.name')} value={name} onChange={setName} placeholder={t('hint.name')} maxLength={50} />
      <Wrong error={sending.error ?? register.error} />
      <Button block color="primary" size="large" type="submit" loading={register.isPending} disabled={!complete}>
        {t('sign_up')}
      </Button>
      <button type="button" className={styles.link} onClick={onSignIn}>
        {t('to_sign_in')}
      </button>
    </form>
  );
}
