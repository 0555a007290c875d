import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { ZoneNote } from '@/ui/zone-note.tsx';
import { Card } from '../../../layout/card.tsx';
import styles from './details.module.css';

/** The appointment: what, when, where, and what it is about. */
export function Details({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  const formats = useFormats();
  const nameOf = useServiceName();
  return (
    <Card>
      <dl className={styles.details}>
        <Detail name={t('service')}>{nameOf(order)}</Detail>
        <Detail name={t('time')}>
          <span className="numbers">
            {formats.weekday(order.starts_at)} {formats.span(order.starts_at, order.ends_at)}
          </span>
          <ZoneNote />
        </Detail>
        <Detail name={t('place')}>{order.on_site ? order.address : t('online')}</Detail>
        {order.needs && <Detail name={t('needs')}>{order.needs}</Detail>}
        <Detail name={t('placed')}>
          <span className="numbers">{formats.dateTime(order.created_at)}</span>
        </Detail>
        <Detail name={t('number')}>
          <span className={styles.number}>{order.id}</span>
        </Detail>
      </dl>
    </Card>
  );
}

export function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.detail}>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
