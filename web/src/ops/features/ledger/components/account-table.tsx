import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Sum } from './sum.tsx';
import { useLedgerNames } from './use-ledger-names.ts';

type Account = Schemas['LedgerAccount'];

/** Accounts with what is on them. */
export function AccountTable({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const formats = useFormats();
  return (
    <Table<Account>
      rowKey="account_id"
      size="middle"
      dataSource={accounts}
      pagination={false}
      columns={[
        {
          title: t('account_number'),
          dataIndex: 'account_id',
          render: (id: string) => <ShortId id={id} to={`/ledger/${id}`} />,
        },
        { title: t('kind'), dataIndex: 'kind', responsive: ['md'], render: names.account },
        {
          title: t('owner'),
          dataIndex: 'owner_id',
          render: (id?: string | null) => (id ? <Person id={id} /> : t('platform')),
        },
        {
          title: t('entries'),
          dataIndex: 'entries',
          align: 'right',
          className: 'numbers',
          responsive: ['md'],
          render: (count: number) => formats.number(count),
        },
        {
          title: t('held'),
          key: 'held',
          align: 'right',
          responsive: ['md'],
          render: (_, { held, asset }) => <Sum amount={held} asset={asset} />,
        },
        {
          title: t('balance'),
          key: 'balance',
          align: 'right',
          render: (_, { balance, asset }) => <Sum amount={balance} asset={asset} />,
        },
      ]}
    />
  );
}
