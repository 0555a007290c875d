import type { Schemas } from '@/api/client.ts';

export type Pooled = Schemas['PooledBody'];
export type Departure = 'taken' | 'expired';

/** An order on the notice board of the hall. */
export interface Entry {
  order: Pooled;
  /** When it came in by the live news; null where it was there from the start. */
  arrived: number | null;
  /** How it left; it stays for a moment, so that whoever reads it sees why it goes. */
  left: Departure | null;
}

export type Board = readonly Entry[];

/** How long news count more than a list that may have been made before them. */
const fresh = 5000;

/** The board after the whole list was read. What left just now stays on it, and what came just now is not lost. */
export function listed(board: Board, orders: readonly Pooled[], now: number): Board {
  const known = new Map(board.map((entry) => [entry.order.order_id, entry]));
  const ids = new Set(orders.map(({ order_id }) => order_id));
  const isNew = ({ arrived }: Entry) => arrived !== null && now - arrived < fresh;
  const kept = board.filter((entry) => !ids.has(entry.order.order_id) && (entry.left !== null || isNew(entry)));
  const present = orders.map((order): Entry => {
    const entry = known.get(order.order_id);
    return { order, arrived: entry?.arrived ?? null, left: entry?.left ?? null };
  });
  return [...present, ...kept];
}

/** The board after an order came in. */
export function arrived(board: Board, order: Pooled, now: number): Board {
  const known = board.find((entry) => entry.order.order_id === order.order_id);
  if (known?.order.eligible && !known.left) {
    return board.map((entry) => (entry === known ? { ...entry, order } : entry));
  }
  const others = board.filter((entry) => entry !== known);
  return [{ order, arrived: now, left: null }, ...others];
}

/** The board after an order left the pool. */
export function left(board: Board, id: string, how: Departure): Board {
  return board.map((entry) => (entry.order.order_id === id ? { ...entry, left: entry.left ?? how } : entry));
}

/** The board without an order. */
export function forgotten(board: Board, id: string): Board {
  return board.filter((entry) => entry.order.order_id !== id);
}
