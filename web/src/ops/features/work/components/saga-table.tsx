import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SagaStatus } from '@/ops/work/saga-status.tsx';
import type { Service } from '@/ops/work/services.ts';
import { Subject } from '@/ops/work/subject.tsx';
import { When } from '@/ui/when.tsx';
import styles from './saga-table.module.css';
import { useSagaName } from './use-saga-name.ts';

type Saga = Schemas['SagaBody'];

export function SagaTable({ service, sagas }: { service: Service; sagas: readonly Saga[] }) {
  const { t } = useTranslation('ops-work');
  const nameOf = useSagaName();
  return (
    <Table<Saga>
      rowKey="id"
      size="middle"
      dataSource={[...sagas]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('saga'),
          key: 'kind',
          render: (_, saga) => <Link to={`/orders/sagas/${service}/${saga.id}`}>{nameOf(saga.kind)}</Link>,
        },
        { title: t('state'), dataIndex: 'status', render: (status) => <SagaStatus status={status} /> },
        { title: t('about'), dataIndex: 'key', render: (key: string) => <Subject id={key} /> },
        {
          title: t('failure'),
          key: 'failure',
          responsive: ['md'],
          render: (_, { failure }) =>
            failure ? (
              <span className={styles.failure} title={failure.detail}>
                {failure.code}
              </span>
            ) : (
              <span className={styles.nothing}>{t('no_failure')}</span>
            ),
        },
        { title: t('started'), dataIndex: 'created_at', render: (at: string) => <When at={at} as="dateTime" /> },
        {
          title: t('changed'),
          dataIndex: 'updated_at',
          responsive: ['lg'],
          render: (at: string) => <When at={at} />,
        },
      ]}
    />
  );
}
