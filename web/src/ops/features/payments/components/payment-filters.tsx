import { Button, Form, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from '@/ops/filter/filters.module.css';
import { IdField } from '@/ops/filter/id-field.tsx';
import { SpanFields } from '@/ops/filter/span-fields.tsx';
import { PersonPicker } from '@/ops/people/person-picker.tsx';
import type { PaymentFilter } from '../queries/use-payments.ts';

interface Props {
  filter: PaymentFilter;
  onFilter: (change: Partial<PaymentFilter>) => void;
  /** Absent where nothing is filtered. */
  onClear: (() => void) | undefined;
}

const statuses = ['pending', 'paid', 'succeeded', 'closed', 'refunded'] as const;

/** Which payments. */
export function PaymentFilters({ filter, onFilter, onClear }: Props) {
  const { t } = useTranslation('ops-payments');
  const { t: money } = useTranslation('ops-money');
  return (
    <search className={styles.filters}>
      <Form.Item label={t('status')} htmlFor="payment-status" layout="vertical">
        <Select
          id="payment-status"
          value={filter.status}
          onChange={(status) => onFilter({ status })}
          options={[
            { value: '', label: t('any') },
            ...statuses.map((value) => ({ value, label: money(`payment_status.${value}`) })),
          ]}
        />
      </Form.Item>
      <Form.Item label={t('payer')} htmlFor="payment-payer" layout="vertical">
        <PersonPicker id="payment-payer" value={filter.payer} onChange={(payer) => onFilter({ payer })} />
      </Form.Item>
      <Form.Item label={t('order')} htmlFor="payment-order" layout="vertical" className={styles.whole ?? ''}>
        <IdField id="payment-order" prefix="ord" value={filter.order} onChange={(order) => onFilter({ order })} />
      </Form.Item>
      <Form.Item label={t('payment_number')} htmlFor="payment-number" layout="vertical" className={styles.whole ?? ''}>
        <IdField
          id="payment-number"
          prefix="pay"
          value={filter.payment}
          onChange={(payment) => onFilter({ payment })}
        />
      </Form.Item>
      <SpanFields
        name="payment"
        labels={{ from: t('from'), until: t('until') }}
        from={filter.from}
        until={filter.until}
        onChange={onFilter}
      />
      {onClear && <Button onClick={onClear}>{t('clear')}</Button>}
    </search>
  );
}
