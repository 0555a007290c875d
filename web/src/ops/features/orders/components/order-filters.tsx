import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from '@/ops/filter/filters.module.css';
import { IdField } from '@/ops/filter/id-field.tsx';
import { SpanFields } from '@/ops/filter/span-fields.tsx';
import { PersonPicker } from '@/ops/people/person-picker.tsx';
import type { OrderFilter } from '../queries/use-orders.ts';
import { ServicePicker } from './service-picker.tsx';

interface Props {
  filter: OrderFilter;
  onFilter: (change: Partial<OrderFilter>) => void;
  /** Absent where nothing is filtered. */
  onClear: (() => void) | undefined;
}

const statuses = [
  'pending_payment',
  'open',
  'assigned',
  'confirmed',
  'in_service',
  'delivered',
  'completed',
  'cancelled',
  'expired',
  'refunded',
] as const;

/** Which orders; a whole number opens its order at once. */
export function OrderFilters({ filter, onFilter, onClear }: Props) {
  const { t } = useTranslation(['ops-orders', 'ops-order']);
  const navigate = useNavigate();
  return (
    <search className={styles.filters}>
      <Form.Item label={t('number')} htmlFor="order-number" layout="vertical" className={styles.whole ?? ''}>
        <IdField
          id="order-number"
          prefix="ord"
          value=""
          onChange={(id) => id && void navigate({ to: `/orders/${id}` })}
        />
      </Form.Item>
      <Form.Item label={t('status')} htmlFor="order-status" layout="vertical" className={styles.whole ?? ''}>
        <Select
          id="order-status"
          value={filter.status}
          onChange={(status) => onFilter({ status })}
          options={[
            { value: '', label: t('any') },
            ...statuses.map((value) => ({ value, label: t(`ops-order:status.${value}`) })),
          ]}
        />
      </Form.Item>
      <Form.Item label={t('service')} htmlFor="order-service" layout="vertical" className={styles.whole ?? ''}>
        <ServicePicker id="order-service" value={filter.service} onChange={(service) => onFilter({ service })} />
      </Form.Item>
      <Form.Item label={t('side.consumer')} htmlFor="order-consumer" layout="vertical">
        <PersonPicker id="order-consumer" value={filter.consumer} onChange={(consumer) => onFilter({ consumer })} />
      </Form.Item>
      <Form.Item label={t('side.practitioner')} htmlFor="order-practitioner" layout="vertical">
        <PersonPicker
          id="order-practitioner"
          value={filter.practitioner}
          onChange={(practitioner) => onFilter({ practitioner })}
        />
      </Form.Item>
      <SpanFields
        name="order"
        labels={{ from: t('from'), until: t('until') }}
        from={filter.from}
        until={filter.until}
        onChange={onFilter}
      />
      {onClear && <Button onClick={onClear}>{t('clear')}</Button>}
    </search>
  );
}
