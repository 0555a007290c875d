import { SpinLoading } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../../layout/card.tsx';
import styles from './placing.module.css';

const steps = ['account', 'consent', 'order', 'price', 'safety'] as const;

/** The order is being placed: what is looked at meanwhile. */
export function Placing({ slow }: { slow: boolean }) {
  const { t } = useTranslation('booking');
  return (
    <Card>
      <div className={styles.placing} role="status">
        <SpinLoading color="primary" />
        <p className={styles.title}>{t('placing.title')}</p>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{t(`placing.${step}`)}</li>
          ))}
        </ol>
        {slow && <p className={styles.slow}>{t('placing.slow')}</p>}
      </div>
    </Card>
  );
}
