import { Segmented } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './status-filter.module.css';

type Status = Schemas['OrderStatus'];

/** The statuses that a practitioner's order can have. */
export const filters = [
  'assigned',
  'confirmed',
  'in_service',
  'delivered',
  'completed',
  'cancelled',
  'refunded',
] as const satisfies readonly Status[];

interface Props {
  value: Status | undefined;
  onChange: (status: Status | '') => void;
}

export function StatusFilter({ value, onChange }: Props) {
  const { t } = useTranslation(['biz-orders', 'biz-order']);
  const options = [
    { value: '' as const, label: t('all') },
    ...filters.map((status) => ({ value: status, label: t(`biz-order:status.${status}`) })),
  ];
  return (
    <div className={styles.scroll}>
      <Segmented<Status | ''> options={options} value={value ?? ''} onChange={onChange} aria-label={t('filter')} />
    </div>
  );
}
