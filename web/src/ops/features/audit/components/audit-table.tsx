import { Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { When } from '@/ui/when.tsx';

type Entry = Schemas['AuditBody'];

const colours: Record<string, string> = { health: 'volcano', personal: 'gold', financial: 'blue' };

export function AuditTable({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('ops-audit');
  return (
    <Table<Entry>
      rowKey="seq"
      size="middle"
      dataSource={entries}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('seq'), dataIndex: 'seq', align: 'right', className: 'numbers' },
        { title: t('at'), dataIndex: 'occurred_at', render: (at: string) => <When at={at} as="exact" /> },
        {
          title: t('kind'),
          dataIndex: 'kind',
          render: (kind: string) => <Typography.Text code>{kind}</Typography.Text>,
        },
        { title: t('class'), dataIndex: 'class', render: (name: string) => <Tag color={colours[name]}>{name}</Tag> },
        {
          title: t('subject'),
          dataIndex: 'subject',
          render: (subject: string) => <Typography.Text copyable={{ text: subject }}>{subject}</Typography.Text>,
        },
        {
          title: t('hash'),
          dataIndex: 'hash',
          render: (hash: string) => <Typography.Text type="secondary">{hash.slice(0, 12)}</Typography.Text>,
        },
      ]}
    />
  );
}
