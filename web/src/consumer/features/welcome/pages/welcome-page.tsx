import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccount } from '@/session/use-account.ts';
import { Mark } from '@/ui/brand.tsx';
import { Card } from '../../../layout/card.tsx';
import { ConsentStep } from '../components/consent-step.tsx';
import { ReadingStep } from '../components/reading-step.tsx';
import styles from './welcome-page.module.css';

const steps = 2;

/** What whoever is new is offered: a consent and a first reading. */
export default function WelcomePage() {
  const { t } = useTranslation('welcome');
  const navigate = useNavigate();
  const account = useAccount();
  const [step, setStep] = useState(1);
  const name = account.data?.display_name;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Mark size={56} />
        <h1 className={styles.title}>{name ? t('title', { name }) : t('plain_title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <Card>
        <p className={styles.count} aria-live="polite">
          {t('step', { step, steps })}
        </p>
        <progress className={styles.bar} value={step} max={steps} aria-label={t('step', { step, steps })} />
        {step === 1 ? (
          <ConsentStep onDone={() => setStep(2)} />
        ) : (
          <ReadingStep onDone={() => void navigate({ to: '/', replace: true })} />
        )}
      </Card>
    </div>
  );
}
