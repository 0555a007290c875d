import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import type { totalsByKind } from './conserved.ts';
import { Sum } from './sum.tsx';
import { useLedgerNames } from './use-ledger-names.ts';

type Total = ReturnType<typeof totalsByKind>[number];

interface Props {
  kinds: Total[];
  onKind: (kind: string) => void;
}

/** What is on the accounts of each kind. */
export function KindTable({ kinds, onKind }: Props) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const formats = useFormats();
  const sum = (column: 'debits' | 'credits' | 'balance') => ({
    title: t(column),
    key: column,
    align: 'right' as const,
    className: 'numbers',
    render: (_: unknown, total: Total) => <Sum amount={total[column]} asset={total.asset} />,
  });
  return (
    <Table<Total>
      rowKey="kind"
      size="middle"
      dataSource={kinds}
      pagination={false}
      columns={[
        {
          title: t('kind'),
          key: 'kind',
          render: (_, { kind }) => (
            <Button type="link" style={{ padding: 0 }} onClick={() => onKind(kind)}>
              {names.account(kind)}
            </Button>
          ),
        },
        {
          title: t('accounts'),
          dataIndex: 'accounts',
          align: 'right',
          className: 'numbers',
          render: (count: number) => formats.number(count),
        },
        {
          title: t('entries'),
          dataIndex: 'entries',
          align: 'right',
          className: 'numbers',
          responsive: ['md'],
          render: (count: number) => formats.number(count),
        },
        { ...sum('debits'), responsive: ['md'] },
        { ...sum('credits'), responsive: ['md'] },
        sum('balance'),
      ]}
    />
  );
}
