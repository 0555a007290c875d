import type { Schemas } from '@/api/client.ts';
import { plusDays, weekOf } from '@/format/platform-days.ts';

export const sizes = ['day', 'week', 'month'] as const;
export type Size = (typeof sizes)[number];

/** The settlements of a day, a week or a month. Amounts are in minor units. */
export interface Bucket {
  /** Its first day, as the platform writes days. */
  from: string;
  settlements: number;
  gross: number;
  net: number;
}

function startOf(day: string, size: Size): string {
  if (size === 'month') return `${day.slice(0, 7)}-01`;
  if (size === 'week') return weekOf(day)[0] ?? day;
  return day;
}

/** The days of a report gathered by size, with those on which nothing was settled. */
export function gather(
  days: readonly Schemas['SettlementDay'][],
  period: { from: string; until: string },
  size: Size,
): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (let day = period.from; day <= period.until; day = plusDays(day, 1)) {
    const from = startOf(day, size);
    if (!buckets.has(from)) buckets.set(from, { from, settlements: 0, gross: 0, net: 0 });
  }
  for (const { date, settlements, gross, practitioner_net } of days) {
    const bucket = buckets.get(startOf(date, size));
    if (!bucket) continue;
    bucket.settlements += settlements;
    bucket.gross += gross.minor;
    bucket.net += practitioner_net.minor;
  }
  return [...buckets.values()];
}
