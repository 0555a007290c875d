import { Button, Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './kind-table.module.css';
import { Sum } from './sum.tsx';
import { useLedgerNames } from './use-ledger-names.ts';

type Total = Schemas['LedgerKindTotal'];

interface Props {
  kinds: Total[];
  onKind: (kind: string) => void;
}

/** What is on the accounts of each kind. */
export function KindTable({ kinds, onKind }: Props) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const formats = useFormats();
  const sum = (column: 'debits' | 'credits' | 'balance' | 'held') => ({
    title: t(column),
    key: column,
    align: 'right' as const,
    className: 'numbers',
    render: (_: unknown, total: Total) => <Sum amount={total[column]} asset={total.asset} />,
  });
  const count = (column: 'accounts' | 'entries') => ({
    title: t(column),
    dataIndex: column,
    align: 'right' as const,
    className: 'numbers',
    render: (value: number) => formats.number(value),
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
            <Button type="link" className={styles.kind ?? ''} onClick={() => onKind(kind)}>
              {names.account(kind)}
            </Button>
          ),
        },
        {
          title: t('class'),
          dataIndex: 'class',
          responsive: ['lg'],
          render: (name: string) => t(`class_name.${name as 'asset'}`, { defaultValue: name }),
        },
        { ...count('accounts'), responsive: ['md'] },
        { ...count('entries'), responsive: ['md'] },
        { ...sum('debits'), responsive: ['md'] },
        { ...sum('credits'), responsive: ['md'] },
        { ...sum('held'), responsive: ['xl'] },
        sum('balance'),
      ]}
    />
  );
}
