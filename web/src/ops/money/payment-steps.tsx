import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSubjectEvents } from '@/ops/trail/use-subject-events.ts';
import { useAccess } from '@/session/use-access.ts';
import { When } from '@/ui/when.tsx';
import styles from './payment-steps.module.css';
import { stepsOf } from './steps.ts';

/** The way of a payment, first to last. */
export function PaymentSteps({ payment }: { payment: Schemas['PaymentRecord'] }) {
  const { t } = useTranslation('ops-money');
  const { can } = useAccess();
  const { data: log = [] } = useSubjectEvents(payment.order_id, can('audit:read'));
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {stepsOf(payment, log).map(({ name, at, tone }) => (
        <li key={`${name} ${at}`} className={styles[tone]}>
          <span>{t(`step.${name}`)}</span>
          <span className={`numbers ${styles.at}`}>
            <When at={at} as="exact" />
          </span>
        </li>
      ))}
    </ol>
  );
}
