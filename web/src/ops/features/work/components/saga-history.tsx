import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { toneOf } from '../history/tones.ts';
import styles from './saga-history.module.css';
import { Said } from './said.tsx';

/** Everything a saga did, first to last. */
export function SagaHistory({ history }: { history: readonly Schemas['SagaEntry'][] }) {
  const { t } = useTranslation('ops-work');
  return (
    <Card title={t('history')}>
      <ol className={styles.history}>
        {history.map(({ step, direction, outcome, error, attempt, at }) => (
          <li key={`${step} ${direction} ${outcome} ${attempt} ${at}`} className={styles[toneOf(outcome)]}>
            <div className={styles.head}>
              <span className={styles.step} title={step}>
                {t(`step.${step as 'verify_user'}`, { defaultValue: step })}
              </span>
              <span className={styles.outcome}>
                {t(`outcome.${outcome as 'done'}`, { defaultValue: outcome })}
                {attempt > 1 && t('at_attempt', { attempt })}
              </span>
              <span className={`numbers ${styles.at}`}>
                <When at={at} as="exact" />
              </span>
            </div>
            {error && (step === 'operator' ? <Said text={error} /> : <pre className={styles.error}>{error}</pre>)}
          </li>
        ))}
      </ol>
    </Card>
  );
}
