import type { Schemas } from '@/api/client.ts';
import { terms } from './terms.ts';

type Order = Pick<Schemas['OrderBody'], 'status' | 'amount' | 'starts_at'>;

const hour = 3_600_000;

/** The share of the price that comes back when the consumer calls off at this moment. */
export function shareBack({ status, starts_at }: Pick<Order, 'status' | 'starts_at'>, now: number): number {
  if (status === 'pending_payment') return 0;
  if (status === 'open') return 1;
  const left = new Date(starts_at).getTime() - now;
  return terms.refundTiers.find(({ hoursBefore }) => left >= hoursBefore * hour)?.share ?? 0;
}

/** What comes back then. */
export function refundOf(order: Order, now: number): Schemas['Money'] {
  return { ...order.amount, minor: Math.floor(order.amount.minor * shareBack(order, now)) };
}
