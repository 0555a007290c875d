interface Item {
  activity_id: string;
  occurred_at: string;
}

/** How many items of a fresh first page are news to somebody who reads an older one. */
export function newerThan(shown: readonly Item[], fresh: readonly Item[]): number {
  const known = new Set(shown.map(({ activity_id }) => activity_id));
  const latest = Math.max(...shown.map(({ occurred_at }) => Date.parse(occurred_at)));
  return fresh.filter(({ activity_id, occurred_at }) => !known.has(activity_id) && Date.parse(occurred_at) > latest)
    .length;
}
