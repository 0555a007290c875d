import { Segmented } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Size, sizes } from '../report/buckets.ts';
import styles from './period-bar.module.css';

export const periods = ['7', '30', '90'] as const;
export type Period = (typeof periods)[number];

interface Props {
  period: Period;
  size: Size;
  onPeriod: (period: Period) => void;
  onSize: (size: Size) => void;
}

/** Over how long, and in steps of what. */
export function PeriodBar({ period, size, onPeriod, onSize }: Props) {
  const { t } = useTranslation('biz-income');
  return (
    <div className={styles.bar}>
      <Segmented<Period>
        options={periods.map((value) => ({ value, label: t('last_days', { days: value }) }))}
        value={period}
        onChange={onPeriod}
        aria-label={t('period')}
      />
      <Segmented<Size>
        options={sizes.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={size}
        onChange={onSize}
        aria-label={t('steps')}
      />
    </div>
  );
}
