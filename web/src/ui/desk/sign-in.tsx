import { Card, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { RegisterBody } from '@/session/protocol.ts';
import { useSignIn } from '@/session/use-sign-in.ts';
import { Brand } from '../brand.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import styles from './sign-in.module.css';
import { SignInByCode } from './sign-in-by-code.tsx';
import { SignInByPassword } from './sign-in-by-password.tsx';
import { SignInName } from './sign-in-name.tsx';

interface Props {
  /** What part of the platform this is. */
  part: string;
  lead: string;
  /** What whoever is new becomes; nobody new comes in where there are none. */
  roles?: RegisterBody['roles'];
}

/** Signing in to workbench and console: as a page, and above a page whose session has ended. */
export function SignIn({ part, lead, roles }: Props) {
  const { t } = useTranslation('session');
  const signIn = useSignIn(roles);
  const [method, setMethod] = useState<'email' | 'phone'>('email');
  const methods = (['email', 'phone'] as const).map((value) => ({ value, label: t(`method.${value}`) }));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Brand part={part} size={36} />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1 className={styles.lead}>{lead}</h1>
        <Card className={styles.card}>
          {signIn.step === 'name' && roles ? (
            <SignInName signIn={signIn} />
          ) : (
            <>
              <Segmented
                block
                size="large"
                options={methods}
                value={method}
                onChange={setMethod}
                className={styles.methods}
              />
              {method === 'email' ? <SignInByPassword signIn={signIn} /> : <SignInByCode signIn={signIn} />}
            </>
          )}
        </Card>
      </main>
    </div>
  );
}
