import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSendCode } from '@/session/use-send-code.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { CodeField } from '../../../proof/code-field.tsx';
import { SandboxHint } from '../../../proof/sandbox-hint.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import styles from './form.module.css';

/** Signing in, or up, by the code that is sent to a phone. */
export function PhoneForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { t } = useTranslation('session');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const sending = useSendCode();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.prove({ phone, code });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('field.phone')}
        value={phone}
        onChange={setPhone}
        placeholder={t('hint.phone')}
        type="tel"
        autoComplete="tel"
        maxLength={32}
      />
      <CodeField value={code} onChange={setCode} sending={sending} contact={phone.length > 5 ? { phone } : null} />
      <SandboxHint sent={sending.data} onUse={setCode} />
      <Wrong error={sending.error ?? signIn.error} />
      <Button
        block
        color="primary"
        size="large"
        type="submit"
        loading={signIn.pending}
        disabled={!phone || code.length < 6}
      >
        {t('sign_in_or_up')}
      </Button>
      <p className={styles.note}>{t('new_here')}</p>
    </form>
  );
}
