import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Spinner } from '@/ui/phone/spinner.tsx';
import { Card } from '../../../../layout/card.tsx';
import { LinkButton } from '../../../../layout/link-button.tsx';
import styles from './placing.module.css';

/** Nobody looks at a turning wheel for longer. */
const patience = 20_000;

const steps = ['account', 'consent', 'order', 'price', 'safety'] as const;

/** The order is being placed: what is looked at meanwhile. */
export function Placing({ slow }: { slow: boolean }) {
  const { t } = useTranslation('booking');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Card>
      <div className={styles.placing} role="status">
        <Spinner />
        <p className={styles.title}>{t('placing.title')}</p>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{t(`placing.${step}`)}</li>
          ))}
        </ol>
        {slow && <p className={styles.slow}>{t(long ? 'placing.long' : 'placing.slow')}</p>}
        {slow && long && <LinkButton to="/orders">{t('placing.orders')}</LinkButton>}
      </div>
    </Card>
  );
}
