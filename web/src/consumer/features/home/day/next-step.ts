import type { Schemas } from '@/api/client.ts';

type Order = Schemas['OrderBody'];

/** What the account has to do or to look forward to. */
export interface NextStep {
  kind: 'pay' | 'serving' | 'confirm' | 'appointment' | 'rate';
  order: Order;
}

const day = 86_400_000;
const ahead = new Set<Order['status']>(['open', 'assigned', 'confirmed']);

/** The order that wants something first: money, then a word on what is going on, then the next date, then stars. */
export function nextStep(orders: readonly Order[], now: number, ratingDays: number): NextStep | null {
  const bySoonest = [...orders].sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  const first = (fits: (order: Order) => boolean) => bySoonest.find(fits);
  const steps: [NextStep['kind'], Order | undefined][] = [
    ['pay', first(({ status, due_at }) => status === 'pending_payment' && (!due_at || Date.parse(due_at) > now))],
    ['serving', first(({ status }) => status === 'in_service')],
    ['confirm', first(({ status }) => status === 'delivered')],
    ['appointment', first(({ status }) => ahead.has(status))],
    ['rate', first((order) => mayRate(order, now, ratingDays))],
  ];
  for (const [kind, order] of steps) if (order) return { kind, order };
  return null;
}

function mayRate({ status, rating, completed_at }: Order, now: number, ratingDays: number): boolean {
  return status === 'completed' && !rating && !!completed_at && now - Date.parse(completed_at) < ratingDays * day;
}
