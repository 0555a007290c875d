import type { Schemas } from '@/api/client.ts';

export const stages = ['placed', 'paid', 'assigned', 'completed', 'settled'] as const;

interface Stage {
  name: (typeof stages)[number];
  count: number;
  /** How many of the stage before came so far; none for the first, and where nobody could. */
  rate: number | null;
  /** As much of the first stage as the bar shows; never more than all of it. */
  share: number;
}

/** How far orders come, stage after stage. Counted by when each happened, so a stage may have more than the one before. */
export function funnelOf(orders: Schemas['OrderCounts'], settled?: number): Stage[] {
  const counts = { ...orders, settled };
  const first = orders.placed;
  return stages.flatMap((name, index) => {
    const count = counts[name];
    if (count === undefined) return [];
    const before = stages[index - 1];
    const from = before ? (counts[before] ?? 0) : 0;
    return [
      {
        name,
        count,
        rate: from > 0 ? Math.min(1, count / from) : null,
        share: first > 0 ? Math.min(1, count / first) : 0,
      },
    ];
  });
}
