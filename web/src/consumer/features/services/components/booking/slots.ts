export interface Bounds {
  /** The first and the last moment at which an appointment may begin, in milliseconds. */
  earliest: number;
  latest: number;
}

interface Slot {
  at: number;
  free: boolean;
}

type Part = 'morning' | 'afternoon' | 'evening';

const minute = 60_000;
const day = 24 * 60 * minute;
const step = 30 * minute;
const opens = 7;
const closes = 22;

/** When an appointment may begin, as far as is known before the platform is asked. */
export function boundsAt(now: number, leadMinutes: number, horizonDays: number): Bounds {
  return { earliest: now + leadMinutes * minute, latest: now + horizonDays * day };
}

/** The days of the strip, by their midnight: from the first that has a free slot. */
export function daysFrom(bounds: Bounds, count: number): number[] {
  const first = midnight(bounds.earliest);
  return Array.from({ length: count }, (_, index) => addDays(first, index)).filter((at) => at <= bounds.latest);
}

/** The times of a day in half hours, by part of the day. */
export function slotsOf(dayAt: number, bounds: Bounds): Record<Part, Slot[]> {
  const slots: Record<Part, Slot[]> = { morning: [], afternoon: [], evening: [] };
  const first = new Date(dayAt).setHours(opens);
  const last = new Date(dayAt).setHours(closes);
  for (let at = first; at < last; at += step) {
    slots[partOf(new Date(at).getHours())].push({ at, free: at >= bounds.earliest && at <= bounds.latest });
  }
  return slots;
}

export function hasFreeSlot(dayAt: number, bounds: Bounds): boolean {
  return Object.values(slotsOf(dayAt, bounds)).some((slots) => slots.some(({ free }) => free));
}

export function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The same midnight some days later, also where a day has 23 hours. */
function addDays(at: number, days: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
}

function partOf(hour: number): Part {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
