import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './conservation.module.css';
import { totalsByAsset, type totalsByKind } from './conserved.ts';
import { Sum } from './sum.tsx';

interface Props {
  kinds: ReturnType<typeof totalsByKind>;
  whole: boolean;
}

/** That nothing came from nowhere: debits and credits of each asset side by side. */
export function Conservation({ kinds, whole }: Props) {
  const { t } = useTranslation('ops-ledger');
  return (
    <>
      {!whole && <Alert type="info" showIcon title={t('conservation.partial')} style={{ marginBottom: 12 }} />}
      <ul className={styles.assets}>
        {totalsByAsset(kinds).map(({ asset, debits, credits }) => {
          const even = debits === credits;
          return (
            <li key={asset} className={styles.asset}>
              <p className={styles.name}>{t(`asset.${asset as 'CNY'}`, { defaultValue: asset })}</p>
              <dl className={styles.sides}>
                <div>
                  <dt>{t('debits')}</dt>
                  <dd>
                    <Sum amount={debits} asset={asset} />
                  </dd>
                </div>
                <div className={styles.against}>
                  <dt>{t('credits')}</dt>
                  <dd>
                    <Sum amount={credits} asset={asset} />
                  </dd>
                </div>
              </dl>
              <p className={even ? styles.even : styles.odd}>
                {even ? <CheckCircleFilled /> : <WarningFilled />}
                {even ? t('conservation.even') : t('conservation.odd')}
                {!even && <Sum amount={debits - credits} asset={asset} />}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
