import { Button, Table, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './break-table.module.css';
import { useExplained } from './use-explained.ts';

type Break = Schemas['ReconciliationBreak'];

interface Props {
  breaks: Break[];
  /** Tickets closed since the page was opened. */
  closed: ReadonlySet<string>;
  onTicket: (id: string, detail: string) => void;
}

const colours: Record<string, string> = { repaired: 'success', awaited: 'warning', ticketed: 'error' };

/** Differences one by one: who is at odds, by how much, and what became of it. */
export function BreakTable({ breaks, closed, onTicket }: Props) {
  const { t } = useTranslation('ops-reconciliation');
  const explain = useExplained();
  const amount = (of: 'expected' | 'actual') => ({
    title: t(of),
    dataIndex: of,
    align: 'right' as const,
    render: (value?: Schemas['Money'] | null) => (value ? <Money value={value} fraction="always" /> : '–'),
  });
  return (
    <Table<Break>
      rowKey={({ kind, source, subject }) => `${kind} ${source} ${subject}`}
      size="middle"
      dataSource={breaks}
      pagination={false}
      columns={[
        {
          title: t('break'),
          key: 'break',
          render: (_, { kind, source, subject, detail }) => (
            <div className={styles.what}>
              <strong>
                {t('kind_at', { kind: t(`kind.${kind as 'late'}`), source: t(`source.${source as 'ledger'}`) })}
              </strong>
              <span>{explain({ detail, break: { kind, source } })}</span>
              <code className={styles.subject}>{subject}</code>
            </div>
          ),
        },
        { ...amount('expected'), responsive: ['md'] },
        { ...amount('actual'), responsive: ['md'] },
        {
          title: t('found'),
          dataIndex: 'found_at',
          responsive: ['lg'],
          render: (at: string) => <When at={at} as="dateTime" />,
        },
        {
          title: t('became'),
          key: 'resolution',
          render: (_, found) => (
            <div className={styles.end}>
              <Tag color={colours[found.resolution] ?? 'default'}>
                {t(`resolution.${found.resolution as 'repaired'}`, { defaultValue: found.resolution })}
              </Tag>
              {found.ticket_id &&
                (closed.has(found.ticket_id) ? (
                  <Tag color="success">{t('ticket.closed')}</Tag>
                ) : (
                  <Button
                    size="small"
                    onClick={() =>
                      found.ticket_id && onTicket(found.ticket_id, explain({ detail: found.detail, break: found }))
                    }
                  >
                    {t('ticket.resolve')}
                  </Button>
                ))}
            </div>
          ),
        },
      ]}
    />
  );
}
