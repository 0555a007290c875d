import type { Schemas } from '@/api/client.ts';
import { Countdown } from '@/biz/order/countdown.tsx';
import { toneOf } from '@/biz/order/tones.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useMoveOrder } from '../queries/use-move-order.ts';
import { MoveButton } from './move-button.tsx';
import { MoveRefused } from './move-refused.tsx';
import styles from './next-step.module.css';
import { Withdraw } from './withdraw.tsx';

type Order = Schemas['OrderDetail'];

/** The one move that is the practitioner's in each status. */
const moves = { assigned: 'confirmed', confirmed: 'in_service', in_service: 'delivered' } as const;
const withdrawable = new Set(['assigned', 'confirmed']);
const moved = (status: Order['status']) => (status in moves ? moves[status as keyof typeof moves] : null);

/** What comes next in the life of an order, and the button for it. */
export function NextStep({ order }: { order: Order }) {
  const { t } = useTranslation('biz-orders');
  const formats = useFormats();
  const move = useMoveOrder();
  const to = moved(order.status);
  const until = order.status === 'confirmed' ? order.starts_at : order.due_at;
  const reason = order.end_reason ? t(`end.${order.end_reason}`) : '';
  const refund = formats.money(order.refund);
  return (
    <section className={`${styles.step} ${styles[toneOf(order.status)]}`} aria-live="polite">
      <div>
        <h2 className={styles.title}>{t(`step.${order.status}.title`)}</h2>
        <p className={styles.text}>{t(`step.${order.status}.text`, { reason, refund })}</p>
        {until && (
          <p className={styles.clock}>
            <Countdown until={until} label={t(`step.${order.status}.clock` as 'step.assigned.clock')} />
          </p>
        )}
      </div>
      <MoveRefused error={move.error} />
      {to && (
        <div className={styles.actions}>
          <MoveButton
            from={order.start_allowed_from}
            pending={move.isPending}
            onMove={() => move.mutate({ params: { path: { id: order.id } }, body: { status: to } })}
          >
            {t(`move.${to}`)}
          </MoveButton>
          {withdrawable.has(order.status) && <Withdraw order={order} />}
        </div>
      )}
    </section>
  );
}
