import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import styles from './entry-table.module.css';
import { Sum } from './sum.tsx';
import { useLedgerNames } from './use-ledger-names.ts';

type Entry = Schemas['LedgerEntry'];

/** Postings to an account with the balance after each. */
export function EntryTable({ entries, asset }: { entries: Entry[]; asset: string }) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const side = (wanted: 'debit' | 'credit') => ({
    title: t(wanted),
    key: wanted,
    align: 'right' as const,
    render: (_: unknown, entry: Entry) => entry.side === wanted && <Sum amount={entry.amount} asset={asset} />,
  });
  return (
    <Table<Entry>
      rowKey="number"
      size="middle"
      dataSource={entries}
      pagination={false}
      columns={[
        { title: t('number'), dataIndex: 'number', align: 'right', className: 'numbers', responsive: ['md'] },
        {
          title: t('posted'),
          dataIndex: 'posted_at',
          className: 'numbers',
          render: (at: string, { kind }) => (
            <div className={styles.what}>
              <When at={at} as="dateTime" />
              <span className={styles.kind}>{names.posting(kind)}</span>
            </div>
          ),
        },
        { title: t('posting_kind'), dataIndex: 'kind', responsive: ['md'], render: names.posting },
        {
          title: t('transaction'),
          dataIndex: 'transaction_id',
          responsive: ['lg'],
          render: (id: string) => <ShortId id={id} />,
        },
        { ...side('debit'), responsive: ['md'] },
        { ...side('credit'), responsive: ['md'] },
        {
          title: t('amount'),
          key: 'amount',
          align: 'right',
          className: styles.narrow ?? '',
          render: (_, { side: on, amount }) => (
            <>
              <span className={styles.kind}>{on === 'debit' ? t('debit') : t('credit')} </span>
              <Sum amount={amount} asset={asset} />
            </>
          ),
        },
        {
          title: t('balance_after'),
          dataIndex: 'balance',
          align: 'right',
          render: (balance: number) => (
            <strong>
              <Sum amount={balance} asset={asset} />
            </strong>
          ),
        },
      ]}
    />
  );
}
