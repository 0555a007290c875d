import type { Schemas } from '@/api/client.ts';

export type Status = Schemas['OrderStatus'];
type Order = Schemas['OrderBody'];

/** A life that goes well. */
const path: readonly Status[] = [
  'pending_payment',
  'open',
  'assigned',
  'confirmed',
  'in_service',
  'delivered',
  'completed',
];

const day = 86_400_000;

export const tones: Record<Status, 'wait' | 'go' | 'done' | 'over'> = {
  pending_payment: 'wait',
  open: 'go',
  assigned: 'go',
  confirmed: 'go',
  in_service: 'go',
  delivered: 'wait',
  completed: 'done',
  cancelled: 'over',
  expired: 'over',
  refunded: 'over',
};

/** What the list of orders can be narrowed to. */
export const groups: Record<'all' | 'to_pay' | 'under_way' | 'to_confirm' | 'done' | 'over', readonly Status[]> = {
  all: Object.keys(tones) as Status[],
  to_pay: ['pending_payment'],
  under_way: ['open', 'assigned', 'confirmed', 'in_service'],
  to_confirm: ['delivered'],
  done: ['completed'],
  over: ['cancelled', 'expired', 'refunded'],
};

export type Group = keyof typeof groups;

export function isGroup(name: string): name is Group {
  return name in groups;
}

export function isFinal(status: Status): boolean {
  return tones[status] === 'done' || tones[status] === 'over';
}

/** Whether something may happen to the order without anybody here doing it. */
export function isMoving(order: Pick<Order, 'status' | 'refund' | 'refunded'>): boolean {
  return !isFinal(order.status) || order.refunded.minor < order.refund.minor;
}

/** The steps that are still to come if all goes well. */
export function stepsAfter(status: Status): readonly Status[] {
  const at = path.indexOf(status);
  return at < 0 ? [] : path.slice(at + 1);
}

export type Step = 'pay' | 'confirm' | 'rate' | 'again';

type Done = Pick<Order, 'status' | 'rating' | 'completed_at'>;

/** What the consumer is to do next, if anything. Services may be rated for some days after they were completed. */
export function nextStep(order: Done, now: number, ratingDays: number): Step | null {
  if (order.status === 'pending_payment') return 'pay';
  if (order.status === 'delivered') return 'confirm';
  if (order.status === 'completed') return order.rating == null && inTime(order, now, ratingDays) ? 'rate' : 'again';
  return isFinal(order.status) ? 'again' : null;
}

function inTime({ completed_at }: Done, now: number, ratingDays: number): boolean {
  return completed_at != null && now - Date.parse(completed_at) < ratingDays * day;
}

/** Whether the consumer may still call it off. */
export function canCancel(status: Status): boolean {
  return ['pending_payment', 'open', 'assigned', 'confirmed'].includes(status);
}
