import { CheckCircleFilled } from '@ant-design/icons';
import { Card, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { useTickets } from '../queries/use-tickets.ts';
import { Ticket } from './ticket.tsx';
import { type Matter, TicketDialog } from './ticket-dialog.tsx';
import styles from './ticket-list.module.css';
import { useExplained } from './use-explained.ts';

const states = ['open', 'resolved'] as const;

/** What reconciliation left to people, of all days. */
export function TicketsCard() {
  const { t } = useTranslation('ops-reconciliation');
  const explain = useExplained();
  const [wanted, setState] = useSearchText('tickets', 'open');
  const state = states.find((one) => one === wanted) ?? 'open';
  const tickets = useTickets(state);
  const [matter, setMatter] = useState<Matter | null>(null);
  const none = (
    <p className={state === 'open' ? styles.calm : styles.quiet}>
      {state === 'open' && <CheckCircleFilled />} {t(`no_tickets.${state}`)}
    </p>
  );
  const picker = (
    <Segmented
      aria-label={t('tickets')}
      value={state}
      onChange={setState}
      options={states.map((value) => ({ value, label: t(`ticket_status.${value}`) }))}
    />
  );
  return (
    <Card title={t('tickets')} extra={picker}>
      <Loaded
        part
        query={tickets}
        skeleton={<SkeletonRows count={2} height="6rem" />}
        empty={{ when: (all) => !all.length, show: none }}
      >
        {(all) => (
          <ul>
            {all.map((ticket) => (
              <Ticket
                key={ticket.ticket_id}
                ticket={ticket}
                onResolve={() => setMatter({ ticket: ticket.ticket_id, detail: explain(ticket) })}
              />
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={tickets} />
      <TicketDialog of={matter} onClosed={() => setMatter(null)} onCancel={() => setMatter(null)} />
    </Card>
  );
}
