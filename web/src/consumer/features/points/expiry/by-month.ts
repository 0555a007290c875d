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

/** What expires first, and when. */
export function soonest(lots: readonly Lot[]): Month | null {
  const left = lots.filter(({ remaining }) => remaining > 0);
  const at = left.map(({ expires_at }) => expires_at).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (!at) return null;
  const together = left.filter(({ expires_at }) => expires_at === at);
  return { at, points: together.reduce((sum, { remaining }) => sum + remaining, 0) };
}
