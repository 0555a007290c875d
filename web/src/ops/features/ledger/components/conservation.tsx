import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { BalanceBars } from './balance-bars.tsx';
import styles from './conservation.module.css';
import { Sum } from './sum.tsx';

/** That nothing came from nowhere: debits and credits of each asset side by side, and where the balances stand. */
export function Conservation({ totals }: { totals: Schemas['LedgerTotals'] }) {
  const { t } = useTranslation('ops-ledger');
  return (
    <>
      <ul className={styles.assets}>
        {totals.assets.map(({ asset, debits, credits, difference }) => (
          <li key={asset} className={styles.asset}>
            <p className={styles.name}>{t(`asset.${asset as 'CNY'}`, { defaultValue: asset })}</p>
            <dl className={styles.sides}>
              <div>
                <dt>{t('debits')}</dt>
                <dd>
                  <Sum amount={debits} asset={asset} />
                </dd>
              </div>
              <div>
                <dt>{t('credits')}</dt>
                <dd>
                  <Sum amount={credits} asset={asset} />
                </dd>
              </div>
              <div>
                <dt>{t('difference')}</dt>
                <dd className={difference === 0 ? styles.even : styles.odd}>
                  <Sum amount={difference} asset={asset} />
                </dd>
              </div>
            </dl>
            <BalanceBars kinds={totals.kinds} asset={asset} />
          </li>
        ))}
      </ul>
      <p className={`${styles.verdict} ${totals.balanced ? styles.even : styles.odd}`}>
        {totals.balanced ? <CheckCircleFilled /> : <WarningFilled />}
        <span className={styles.said}>{totals.balanced ? t('conservation.even') : t('conservation.odd')}</span>
        <span className={styles.at}>
          {t('conservation.summed')} <When at={totals.at} as="exact" />
        </span>
      </p>
    </>
  );
}
