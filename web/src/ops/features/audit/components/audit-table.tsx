import { Button, Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EventName } from '@/ops/trail/event-name.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { DataClass } from './data-class.tsx';

type Entry = Schemas['AuditBody'];

interface Props {
  entries: Entry[];
  fetching: boolean;
  onOpen: (entry: Entry) => void;
}

export function AuditTable({ entries, fetching, onOpen }: Props) {
  const { t } = useTranslation('ops-audit');
  return (
    <Table<Entry>
      rowKey="seq"
      size="middle"
      dataSource={entries}
      loading={fetching}
      pagination={false}
      columns={[
        { title: t('seq'), dataIndex: 'seq', align: 'right', className: 'numbers', responsive: ['md'] },
        {
          title: t('at'),
          dataIndex: 'occurred_at',
          className: 'numbers',
          render: (at: string) => <When at={at} as="dateTime" />,
        },
        { title: t('kind'), dataIndex: 'kind', render: (kind: string) => <EventName kind={kind} /> },
        {
          title: t('class'),
          dataIndex: 'class',
          responsive: ['md'],
          render: (name: string) => <DataClass name={name} />,
        },
        {
          title: t('subject'),
          dataIndex: 'subject',
          responsive: ['sm'],
          render: (subject: string) => <ShortId id={subject} />,
        },
        {
          key: 'open',
          align: 'right',
          render: (_, entry) => (
            <Button size="small" onClick={() => onOpen(entry)} aria-label={t('open_number', { seq: entry.seq })}>
              {t('open')}
            </Button>
          ),
        },
      ]}
    />
  );
}
