import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { Sum } from './sum.tsx';
import styles from './transaction-table.module.css';
import { useLedgerNames } from './use-ledger-names.ts';

type Transaction = Schemas['LedgerTransaction'];
type Leg = Schemas['LedgerLeg'];

interface Row {
  key: string;
  transaction: Transaction;
  leg: Leg;
  /** How many rows the transaction's own cells take; none but at its first leg. */
  span: number;
}

const rowsOf = (transaction: Transaction): Row[] =>
  transaction.legs.map((leg, at) => ({
    key: `${transaction.transaction_id} ${at}`,
    transaction,
    leg,
    span: at === 0 ? transaction.legs.length : 0,
  }));

/** Transactions with what each did to which accounts. */
export function TransactionTable({ transactions }: { transactions: readonly Transaction[] }) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const whole = ({ span }: Row) => ({ rowSpan: span });
  const side = (wanted: 'debit' | 'credit') => ({
    title: t(wanted),
    key: wanted,
    align: 'right' as const,
    responsive: ['md' as const],
    render: (_: unknown, { leg }: Row) => leg.side === wanted && <Sum amount={leg.amount} asset={leg.asset} />,
  });
  return (
    <Table<Row>
      size="middle"
      dataSource={transactions.flatMap(rowsOf)}
      pagination={false}
      columns={[
        {
          title: t('posted'),
          key: 'posted',
          onCell: whole,
          render: (_, { transaction: { kind, posted_at } }) => (
            <div className={styles.what}>
              <strong>{names.posting(kind)}</strong>
              <span className="numbers">
                <When at={posted_at} as="dateTime" />
              </span>
            </div>
          ),
        },
        {
          title: t('transaction'),
          key: 'transaction',
          onCell: whole,
          responsive: ['lg'],
          render: (_, { transaction }) => <ShortId id={transaction.transaction_id} />,
        },
        {
          title: t('one_account'),
          key: 'account',
          render: (_, { leg: { account_id, account_kind, owner_id } }) => (
            <div className={styles.what}>
              <Link to={`/ledger/${account_id}`}>{names.account(account_kind)}</Link>
              {owner_id && <Person id={owner_id} />}
            </div>
          ),
        },
        side('debit'),
        side('credit'),
        {
          title: t('amount'),
          key: 'amount',
          align: 'right',
          className: styles.narrow ?? '',
          render: (_, { leg }) => (
            <>
              <span className={styles.side}>{leg.side === 'debit' ? t('debit') : t('credit')} </span>
              <Sum amount={leg.amount} asset={leg.asset} />
            </>
          ),
        },
        {
          title: t('balance_after'),
          key: 'balance',
          align: 'right',
          responsive: ['lg'],
          render: (_, { leg }) => <Sum amount={leg.balance} asset={leg.asset} />,
        },
      ]}
    />
  );
}
