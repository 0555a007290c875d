import { ArrowDownOutlined } from '@ant-design/icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { funnelOf } from '../conversion/funnel-of.ts';
import styles from './funnel.module.css';

interface Props {
  orders: Schemas['OrderCounts'];
  settled: number | undefined;
}

/** Below this, a step loses more than it should. */
const low = 0.6;

/** How far orders come, from placed to paid out. */
export function Funnel({ orders, settled }: Props) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const steps = funnelOf(orders, settled);
  const whole = orders.placed > 0 ? formats.percent(Math.min(1, orders.completed / orders.placed)) : t('none');
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(({ name, count, rate, share }) => (
          <li key={name}>
            {rate !== null && (
              <p className={`${styles.rate} ${rate < low ? styles.low : ''}`}>
                <ArrowDownOutlined aria-hidden="true" />
                <strong className="numbers">{formats.percent(rate)}</strong>
                {t(`rate.${name as 'paid'}`)}
              </p>
            )}
            <div className={styles.step}>
              <span>{t(`happened.${name}`)}</span>
              <span className={`numbers ${styles.count}`}>{formats.number(count)}</span>
              <div className={styles.track} aria-hidden="true">
                <div className={styles.bar} style={{ width: `${share * 100}%` }} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.whole}>
        {t('whole_way')}
        <strong className="numbers">{whole}</strong>
      </p>
    </>
  );
}
