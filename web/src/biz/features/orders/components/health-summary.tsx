import { Alert, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { Categories } from './categories.tsx';
import styles from './health-summary.module.css';

/** The consented part of a health record, and what was kept back. */
export function HealthSummary({ summary }: { summary: Schemas['HealthSummary'] }) {
  const { t } = useTranslation('biz-orders');
  const formats = useFormats();
  const nameOf = useMetricName();
  const { readings, granted, withheld } = summary;
  return (
    <div className={styles.summary}>
      <Alert
        type="info"
        showIcon
        title={t('care.recorded', { number: formats.number(summary.ledger_seq) })}
        description={t('care.not_diagnosis')}
      />
      {readings.length === 0 && <p>{t('care.nothing')}</p>}
      <ul className={styles.readings}>
        {readings.map(({ code, name, at, values }) => (
          <li key={code} className={styles.reading}>
            <span className={styles.name}>{nameOf(code, name)}</span>
            <strong className={`numbers ${styles.value}`}>
              {values.map(({ value }) => formats.number(value, 1)).join(' / ')}
              <small>{values[0] && formats.unit(values[0].unit)}</small>
            </strong>
            <span className={styles.at}>
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
      <Categories assessments={summary.assessments} />
      <p className={styles.classes}>
        <span>{t('care.granted')}</span>
        {granted.map((each) => (
          <Tag key={each} className={styles.agreed}>
            {t(`class.${each}`)}
          </Tag>
        ))}
      </p>
      {withheld.length > 0 && (
        <p className={styles.classes}>
          <span>{t('care.withheld')}</span>
          {withheld.map((each) => (
            <Tag key={each}>{t(`class.${each}`)}</Tag>
          ))}
        </p>
      )}
    </div>
  );
}
