import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { Card } from '../../../layout/card.tsx';
import { Countdown } from './countdown.tsx';
import styles from './to-pay.module.css';

/** How much, for what, until when. */
export function ToPay({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('cashier');
  const formats = useFormats();
  const nameOf = useServiceName();
  return (
    <Card>
      <div className={styles.sum}>
        <p className={styles.label}>{t('amount')}</p>
        <p className={styles.amount}>
          <Money value={order.amount} as="price" fraction="always" />
        </p>
        {order.due_at && <Countdown until={order.due_at} />}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('service')}</dt>
          <dd>{nameOf(order)}</dd>
        </div>
        <div>
          <dt>{t('time')}</dt>
          <dd className="numbers">
            {formats.weekday(order.starts_at)} {formats.span(order.starts_at, order.ends_at)}
          </dd>
        </div>
        {order.address && (
          <div>
            <dt>{t('place')}</dt>
            <dd>{order.address}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
