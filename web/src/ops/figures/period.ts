import { dayIn } from '@/format/day-in.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What figures can be asked for: some hours, or some days of the platform's zone. */
export interface Period {
  from: string;
  to: string;
  grain: 'hour' | 'day';
}

export const ranges = ['24h', '7d', '30d', '90d'] as const;
export type Range = (typeof ranges)[number];

/** When the day of a moment began. Shanghai has no summer time. */
const dayBegan = (now: number) => Date.parse(`${dayIn(now)}T00:00:00+08:00`);

const iso = (at: number) => new Date(at).toISOString();

/** The last hours or days, the present one included to its end, so that a period stays the same while it lasts. */
export function periodOf(range: Range, now: number): Period {
  if (range === '24h') {
    const next = (Math.floor(now / hour) + 1) * hour;
    return { from: iso(next - day), to: iso(next), grain: 'hour' };
  }
  const tomorrow = dayBegan(now) + day;
  return { from: iso(tomorrow - Number.parseInt(range, 10) * day), to: iso(tomorrow), grain: 'day' };
}

/** Today, hour by hour, to its end. */
export function todayOf(now: number): Period {
  const began = dayBegan(now);
  return { from: iso(began), to: iso(began + day), grain: 'hour' };
}

/** Yesterday until the same minute, for comparing what is not over yet. */
export function yesterdayUntilNow(now: number): Period {
  const began = dayBegan(now) - day;
  const minute = Math.floor((now - day) / 60_000) * 60_000;
  return { from: iso(began), to: iso(Math.max(minute, began + 60_000)), grain: 'hour' };
}
