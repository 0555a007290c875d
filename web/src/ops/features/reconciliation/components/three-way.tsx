import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import styles from './three-way.module.css';

interface Row {
  flow: 'payments' | 'refunds';
  ledger: Schemas['Money'];
  statement: Schemas['Money'];
}

/** The sums of our ledger against those of the provider's statement. */
export function ThreeWay({ report }: { report: Schemas['Reconciliation'] }) {
  const { t } = useTranslation('ops-reconciliation');
  const rows: Row[] = [
    { flow: 'payments', ledger: report.ledger_payments, statement: report.statement_payments },
    { flow: 'refunds', ledger: report.ledger_refunds, statement: report.statement_refunds },
  ];
  const sum = (of: 'ledger' | 'statement') => ({
    title: t(of),
    dataIndex: of,
    align: 'right' as const,
    responsive: ['md' as const],
    render: (value: Schemas['Money']) => <Money value={value} fraction="always" />,
  });
  return (
    <Table<Row>
      rowKey="flow"
      size="middle"
      dataSource={rows}
      pagination={false}
      columns={[
        { title: t('flow'), dataIndex: 'flow', render: (flow: Row['flow']) => t(flow) },
        sum('ledger'),
        sum('statement'),
        {
          title: t('both'),
          key: 'both',
          align: 'right',
          className: styles.narrow ?? '',
          render: (_, { ledger, statement }) => (
            <>
              <p>
                <Money value={ledger} fraction="always" />
              </p>
              <p>
                <Money value={statement} fraction="always" />
              </p>
            </>
          ),
        },
        {
          title: t('difference'),
          key: 'difference',
          align: 'right',
          render: (_, { ledger, statement }) => {
            const minor = ledger.minor - statement.minor;
            return (
              <span className={minor === 0 ? styles.even : styles.odd}>
                <Money value={{ minor, currency: ledger.currency }} fraction="always" />
              </span>
            );
          },
        },
      ]}
    />
  );
}
