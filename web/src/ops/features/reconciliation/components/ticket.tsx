import { Button, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { Subject } from '@/ops/work/subject.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './ticket-list.module.css';
import { useExplained } from './use-explained.ts';

interface Props {
  ticket: Schemas['TicketRecord'];
  onResolve: () => void;
}

/** A ticket: what is at odds, by how much, and what was done about it. */
export function Ticket({ ticket, onResolve }: Props) {
  const { t } = useTranslation('ops-reconciliation');
  const explain = useExplained();
  const { status, matter, opened_at, resolved_at, resolved_by, note, break: about } = ticket;
  const name = about
    ? t('kind_at', {
        kind: t(`kind.${about.kind as 'late'}`),
        source: t(`source.${about.source as 'ledger'}`),
      })
    : matter;
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.head}>
          <strong>{name}</strong>
          <Tag color={status === 'open' ? 'error' : 'success'}>{t(`ticket_status.${status}`)}</Tag>
        </p>
        <p className={styles.detail}>{explain(ticket)}</p>
        <p className={styles.facts}>
          {about && <Subject id={about.subject} />}
          {about?.expected && (
            <span>
              {t('expected')} <Money value={about.expected} fraction="always" />
            </span>
          )}
          {about?.actual && (
            <span>
              {t('actual')} <Money value={about.actual} fraction="always" />
            </span>
          )}
          {about && <span>{t('of_day', { day: about.date })}</span>}
          <span>
            {t('opened')} <When at={opened_at} as="dateTime" />
          </span>
        </p>
      </div>
      {status === 'open' && <Button onClick={onResolve}>{t('ticket.resolve')}</Button>}
      {note && (
        <div className={styles.note}>
          {note}
          <p className={styles.by}>
            {resolved_by && <Person id={resolved_by} />} {resolved_at && <When at={resolved_at} as="dateTime" />}
          </p>
        </div>
      )}
    </li>
  );
}
