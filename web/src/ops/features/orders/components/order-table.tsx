import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { OrderStatus } from '@/ops/order/order-status.tsx';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './order-table.module.css';

type Order = Schemas['OrderBody'];

/** Orders: what, for whom and by whom, when, where they stand, and what they cost. */
export function OrderTable({ orders, fetching }: { orders: Order[]; fetching: boolean }) {
  const { t } = useTranslation('ops-orders');
  const formats = useFormats();
  const nameOf = useServiceName();
  return (
    <Table<Order>
      rowKey="id"
      size="middle"
      aria-label={t('latest')}
      dataSource={orders}
      loading={fetching}
      pagination={false}
      columns={[
        {
          title: t('service'),
          key: 'service',
          render: (_, { id, service_id, service_name, user_id }) => (
            <div className={styles.what}>
              <Link to={`/orders/${id}`}>{nameOf({ service_id, service_name })}</Link>
              <span className={styles.wide}>
                <ShortId id={id} />
              </span>
              <span className={`${styles.quiet} ${styles.narrow}`}>
                <Person id={user_id} />
              </span>
            </div>
          ),
        },
        {
          title: t('side.consumer'),
          dataIndex: 'user_id',
          responsive: ['md'],
          render: (id: string) => <Person id={id} />,
        },
        {
          title: t('side.practitioner'),
          dataIndex: 'practitioner_id',
          responsive: ['md'],
          render: (id?: string | null) =>
            id ? <Person id={id} /> : <span className={styles.nobody}>{t('none_yet')}</span>,
        },
        {
          title: t('appointment'),
          key: 'appointment',
          responsive: ['xl'],
          className: 'numbers',
          render: (_, { starts_at, ends_at, on_site }) => (
            <>
              {formats.span(starts_at, ends_at)}
              <div className={styles.quiet}>{on_site ? t('on_site') : t('online')}</div>
            </>
          ),
        },
        {
          title: t('created'),
          dataIndex: 'created_at',
          responsive: ['lg'],
          render: (at: string) => <When at={at} as="dateTime" />,
        },
        { title: t('status'), dataIndex: 'status', render: (status) => <OrderStatus status={status} /> },
        {
          title: t('amount'),
          dataIndex: 'amount',
          align: 'right',
          render: (amount: Schemas['Money']) => <Money value={amount} />,
        },
      ]}
    />
  );
}
