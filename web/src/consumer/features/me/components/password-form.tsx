import { type FormEvent, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSendCode } from '@/session/use-send-code.ts';
import { Button } from '@/ui/phone/button.tsx';
import { CodeField } from '../../../proof/code-field.tsx';
import { PasswordField } from '../../../proof/password-field.tsx';
import { SandboxHint } from '../../../proof/sandbox-hint.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import { useTold } from '../../../social/use-told.ts';
import { useSetPassword } from '../queries/use-set-password.ts';
import styles from './password-form.module.css';

const shortest = 8;

/** A new password, proven by the one before or, where there is none or it is forgotten, by a code. */
export function PasswordForm({ account }: { account: Schemas['AccountView'] }) {
  const { t } = useTranslation(['me', 'session']);
  const [byCode, setByCode] = useState(!account.has_password);
  const [present, setPresent] = useState('');
  const [code, setCode] = useState('');
  const [fresh, setFresh] = useState('');
  const sending = useSendCode();
  const setting = useSetPassword();
  const { told } = useTold();
  const contact = account.phone ? { phone: account.phone } : account.email ? { email: account.email } : null;
  const proof = byCode ? { code } : { current_password: present };
  const complete = fresh.length >= shortest && (byCode ? code.length === 6 : present !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate(
      { params: { path: { id: account.user_id } }, body: { new_password: fresh, ...proof } },
      {
        onSuccess: ({ ended_sessions }) => {
          setPresent('');
          setCode('');
          setFresh('');
          told(t('password.done', { count: ended_sessions }));
        },
      },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {byCode ? (
        <>
          <CodeField value={code} onChange={setCode} sending={sending} contact={contact} />
          <SandboxHint sent={sending.data} onUse={setCode} />
        </>
      ) : (
        <PasswordField label={t('password.present')} value={present} onChange={setPresent} />
      )}
      <PasswordField label={t('password.fresh')} value={fresh} onChange={setFresh} fresh />
      <p className={styles.note}>{t('password.rules')}</p>
      <Wrong error={sending.error ?? setting.error} />
      <Button block color="primary" size="large" type="submit" loading={setting.isPending} disabled={!complete}>
        {t('password.save')}
      </Button>
      {account.has_password && (
        <button type="button" className={styles.other} onClick={() => setByCode(!byCode)}>
          {t(byCode ? 'password.by_password' : 'password.by_code')}
        </button>
      )}
    </form>
  );
}
