import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import styles from './headline.module.css';
import { tones } from './life.ts';

/** Where the order stands, in one line, and what happens by itself if nobody does anything. News are read aloud. */
export function Headline({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  return (
    <div className={`${styles.headline} ${styles[tones[order.status]]}`}>
      <p className={styles.status} role="status">
        {t(`status.${order.status}`)}
      </p>
      <p className={styles.text}>{t(order.end_reason ? `ended.${order.end_reason}` : `about.${order.status}`)}</p>
      <Deadline order={order} />
    </div>
  );
}

function Deadline({ order: { status, due_at } }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  const formats = useFormats();
  const now = useNow();
  if (
    !due_at ||
    (status !== 'pending_payment' && status !== 'open' && status !== 'assigned' && status !== 'delivered')
  ) {
    return null;
  }
  const left = (new Date(due_at).getTime() - now) / 1000;
  const time = left < 3 * 3600 ? formats.clock(left) : formats.dateTime(due_at);
  return (
    <p className={`numbers ${styles.deadline}`}>
      {t(left < 3 * 3600 ? `left.${status}` : `until.${status}`, { time })}
    </p>
  );
}
