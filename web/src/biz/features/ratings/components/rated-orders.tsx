import { Rate, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';

type Order = Schemas['OrderBody'];

export function RatedOrders({ orders }: { orders: Order[] }) {
  const { t } = useTranslation('biz-ratings');
  return (
    <Table<Order>
      rowKey="id"
      dataSource={orders}
      pagination={{ pageSize: 10, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('service'), dataIndex: 'service_name' },
        { title: t('rating'), dataIndex: 'rating', render: (stars: number) => <Rate disabled value={stars} /> },
        { title: t('amount'), dataIndex: 'amount', align: 'right', render: (amount) => <Money value={amount} /> },
        {
          title: t('completed'),
          dataIndex: 'completed_at',
          render: (at: string | null) => at && <When at={at} as="dateTime" />,
        },
      ]}
    />
  );
}
