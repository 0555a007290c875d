import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import type { Settlement } from '../queries/use-settlements.ts';
import styles from './settlement-row.module.css';
import { Split } from './split.tsx';

const causes = ['completed', 'cancellation_fee'] as const;
const states = ['planned', 'captured', 'paid', 'failed'] as const;

/** One order's settlement: for what, how it was divided, and whether it has arrived. */
export function SettlementRow({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('biz-income');
  const cause = causes.find((each) => each === settlement.cause);
  const state = states.find((each) => each === settlement.status);
  return (
    <li>
      <Link to="/orders/$id" params={{ id: settlement.order_id }} className={styles.row}>
        <span className={styles.what}>
          <strong>{cause ? t(`cause.${cause}`) : settlement.cause}</strong>
          <span className={styles.at}>
            <When at={settlement.planned_at} as="dateTime" />
          </span>
        </span>
        <span className={styles.split}>
          <Split settlement={settlement} />
        </span>
        <span className={styles.own}>
          <Money value={settlement.practitioner} fraction="always" />
        </span>
        <span className={`${styles.state} ${state ? styles[state] : ''}`}>
          {state ? t(`state.${state}`) : settlement.status}
          {settlement.paid_at && (
            <small>
              <When at={settlement.paid_at} as="date" />
            </small>
          )}
        </span>
      </Link>
    </li>
  );
}
