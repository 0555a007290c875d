interface Lot {
  remaining: number;
  expires_at: string;
}

export interface Month {
  /** When the first of its points expire. */
  at: string;
  points: number;
}

/** What expires month by month, soonest first; months are those of the reader's zone. */
export function byMonth(lots: readonly Lot[]): Month[] {
  const months = new Map<string, Month>();
  const soonest = [...lots].sort((a, b) => Date.parse(a.expires_at) - Date.parse(b.expires_at));
  for (const { remaining, expires_at } of soonest) {
    if (remaining <= 0) continue;
    const date = new Date(expires_at);
    const key = `${date.getFullYear()}-${date.getMonth()}`;
    const month = months.get(key) ?? { at: expires_at, points: 0 };
    months.set(key, { ...month, points: month.points + remaining });
  }
  return [...months.values()];
}
