import { Steps } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';

type Order = Schemas['OrderDetail'];

const path = ['pending_payment', 'open', 'assigned', 'confirmed', 'in_service', 'delivered', 'completed'] as const;
const names = {
  pending_payment: 'placed',
  open: 'paid',
  assigned: 'grabbed',
  confirmed: 'confirmed',
  in_service: 'started',
  delivered: 'delivered',
  completed: 'completed',
} as const;

/** How far an order has come on its way. One that ended early shows where. */
export function OrderSteps({ order }: { order: Order }) {
  const { t } = useTranslation('ops-orders');
  const reached = new Map(order.timeline.map(({ status, at }) => [status, at]));
  const last = path.findLastIndex((status) => reached.has(status));
  const ended = order.ended_at != null;
  const done = order.status === 'completed';
  return (
    <Steps
      size="small"
      responsive
      current={done ? path.length : last + 1}
      status={ended ? 'error' : 'process'}
      items={path.map((status, index) => {
        const at = reached.get(status);
        const fell = ended && index === last + 1;
        return {
          title: fell ? t('step.ended') : t(`step.${names[status]}`),
          content:
            fell && order.ended_at ? <When at={order.ended_at} as="dateTime" /> : at && <When at={at} as="dateTime" />,
        };
      })}
    />
  );
}
