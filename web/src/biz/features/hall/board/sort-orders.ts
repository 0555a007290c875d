import type { Entry } from './board.ts';

export const sortings = ['soonest', 'nearest', 'best_paid'] as const;
export type Sorting = (typeof sortings)[number];

const earned = ({ order: { practitioner_share, amount } }: Entry) => (practitioner_share ?? amount).minor;

const compare: Record<Sorting, (a: Entry, b: Entry) => number> = {
  soonest: (a, b) => a.order.starts_at.localeCompare(b.order.starts_at),
  nearest: (a, b) => (a.order.distance_km ?? 0) - (b.order.distance_km ?? 0),
  best_paid: (a, b) => earned(b) - earned(a),
};

/** The entries in the order asked for; equals the sooner first. */
export function sortOrders(entries: readonly Entry[], by: Sorting): Entry[] {
  return [...entries].sort((a, b) => compare[by](a, b) || compare.soonest(a, b));
}
