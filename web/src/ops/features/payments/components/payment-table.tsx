import { Button, Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PaymentStatus } from '@/ops/money/payment-status.tsx';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './payment-table.module.css';

type Payment = Schemas['PaymentRecord'];

interface Props {
  payments: Payment[];
  fetching: boolean;
  onOpen: (order: string) => void;
}

/** Payments, newest first; each opens. */
export function PaymentTable({ payments, fetching, onOpen }: Props) {
  const { t } = useTranslation('ops-payments');
  return (
    <Table<Payment>
      rowKey="payment_id"
      size="middle"
      dataSource={payments}
      loading={fetching}
      pagination={false}
      columns={[
        {
          title: t('opened'),
          key: 'opened',
          render: (_, { created_at, order_id, payer_id }) => (
            <div className={styles.what}>
              <Button type="link" className={styles.open ?? ''} onClick={() => onOpen(order_id)}>
                <When at={created_at} as="dateTime" />
              </Button>
              <span className={styles.narrow}>
                <Person id={payer_id} />
              </span>
            </div>
          ),
        },
        {
          title: t('payer'),
          dataIndex: 'payer_id',
          responsive: ['md'],
          render: (id: string) => <Person id={id} />,
        },
        {
          title: t('order'),
          dataIndex: 'order_id',
          responsive: ['md'],
          render: (id: string) => <ShortId id={id} to={`/orders/${id}`} />,
        },
        {
          title: t('provider_number'),
          dataIndex: 'provider_number',
          responsive: ['xl'],
          render: (number: string) => (number ? <ShortId id={number} /> : '–'),
        },
        {
          title: t('paid_at'),
          dataIndex: 'paid_at',
          responsive: ['lg'],
          render: (at?: string | null) => (at ? <When at={at} as="dateTime" /> : '–'),
        },
        { title: t('status'), dataIndex: 'status', render: (status) => <PaymentStatus status={status} /> },
        {
          title: t('amount'),
          key: 'amount',
          align: 'right',
          render: (_, { amount, refunded, returning }) => (
            <>
              <Money value={amount} fraction="always" />
              {refunded.minor + returning.minor > 0 && (
                <span className={styles.back}>
                  {t('gone_back')}{' '}
                  <Money value={{ ...amount, minor: refunded.minor + returning.minor }} fraction="always" />
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
