import { useNavigate } from '@tanstack/react-router';
import { CheckShieldOutline, HeartOutline, TeamOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSignIn } from '@/session/use-sign-in.ts';
import { Brand } from '@/ui/brand.tsx';
import { LanguageSwitch } from '@/ui/language-switch.tsx';
import { EmailForm } from './email-form.tsx';
import { EmailSignUp } from './email-sign-up.tsx';
import { MethodTabs } from './method-tabs.tsx';
import { NameForm } from './name-form.tsx';
import { PhoneForm } from './phone-form.tsx';
import { Ripples } from './ripples.tsx';
import styles from './sign-in.module.css';

type Way = 'phone' | 'email' | 'sign-up';

/** Signing in and signing up: as a page of its own, and above a page whose session has ended. */
export function SignIn() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const welcome = () => void navigate({ to: '/welcome' });
  const signIn = useSignIn(undefined, welcome);
  const [way, setWay] = useState<Way>('phone');
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Brand size={36} />
        <LanguageSwitch />
      </header>
      <Ripples />
      <div className={styles.promise}>
        <h1 className={styles.lead}>{t('lead')}</h1>
        <p className={styles.line}>{t('brand_line')}</p>
        <ul className={styles.promises}>
          <li>
            <HeartOutline aria-hidden="true" /> {t('promises.record')}
          </li>
          <li>
            <TeamOutline aria-hidden="true" /> {t('promises.care')}
          </li>
          <li>
            <CheckShieldOutline aria-hidden="true" /> {t('promises.ledger')}
          </li>
        </ul>
      </div>
      <main className={styles.card}>
        {signIn.step === 'name' ? (
          <NameForm signIn={signIn} />
        ) : way === 'sign-up' ? (
          <EmailSignUp onDone={welcome} onSignIn={() => setWay('email')} />
        ) : (
          <>
            <MethodTabs method={way} onChange={setWay} />
            {way === 'phone' ? (
              <PhoneForm signIn={signIn} />
            ) : (
              <EmailForm signIn={signIn} onSignUp={() => setWay('sign-up')} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
