import { dayIn } from '@/format/day-in.ts';
import { type Day, plusDays, startOf } from '@/format/platform-days.ts';

export interface Bounds {
  /** The first and the last moment at which an appointment may begin, in milliseconds. */
  earliest: number;
  latest: number;
}

/** From one moment up to another, in milliseconds. */
export interface Stretch {
  from: number;
  to: number;
}

/** What decides whether an appointment may begin at a moment. */
export interface Calendar {
  bounds: Bounds;
  /** When the practitioner is booked already; nothing where none was chosen. */
  busy: readonly Stretch[];
  /** How long the service takes, in milliseconds. */
  length: number;
}

/** Why an appointment cannot begin: too soon, too far ahead, or the practitioner has another one then. */
export type Hindrance = 'soon' | 'far' | 'busy';

export interface Slot {
  at: number;
  hindrance: Hindrance | null;
}

const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

const minute = 60_000;
const hour = 60 * minute;
const step = 30 * minute;
/** The first and the last time of a day; the last hours in which the morning and the afternoon go on. */
const [opens, noon, dusk, closes] = [7 * hour, 12 * hour, 18 * hour, 22 * hour];

/** When an appointment may begin, as far as is known before the platform is asked. */
export function boundsAt(now: number, leadMinutes: number, horizonDays: number): Bounds {
  return { earliest: now + leadMinutes * minute, latest: now + horizonDays * 24 * hour };
}

/** What keeps an appointment from beginning at a moment; nothing where it is free. */
export function hindranceAt(at: number, { bounds, busy, length }: Calendar): Hindrance | null {
  if (at < bounds.earliest) return 'soon';
  if (at > bounds.latest) return 'far';
  return busy.some(({ from, to }) => at < to && from < at + length) ? 'busy' : null;
}

/** The days of the strip: from the first on which something can begin. */
export function daysFrom({ earliest, latest }: Bounds, count: number): Day[] {
  const first = dayIn(earliest);
  return Array.from({ length: count }, (_, index) => plusDays(first, index)).filter((day) => startOf(day) <= latest);
}

/** The times of a day in half hours, in order. */
export function slotsOf(day: Day, calendar: Calendar): Slot[] {
  const slots: Slot[] = [];
  for (let at = startOf(day) + opens; at < startOf(day) + closes; at += step) {
    slots.push({ at, hindrance: hindranceAt(at, calendar) });
  }
  return slots;
}

/** The times by part of the day, without those that are over. */
export function partsOf(day: Day, calendar: Calendar): { part: DayPart; slots: Slot[] }[] {
  const slots = slotsOf(day, calendar).filter(({ hindrance }) => hindrance !== 'soon');
  return dayParts
    .map((part) => ({ part, slots: slots.filter(({ at }) => partAt(at - startOf(day)) === part) }))
    .filter((each) => each.slots.length > 0);
}

/** How many times of a day are free. */
export function freeOn(day: Day, calendar: Calendar): number {
  return slotsOf(day, calendar).filter(({ hindrance }) => hindrance === null).length;
}

/** The free times closest to one that is not, in order. */
export function freeNear(wanted: number, calendar: Calendar, count: number): number[] {
  const day = dayIn(wanted);
  const around = [-2, -1, 0, 1, 2, 3].map((offset) => plusDays(day, offset));
  return around
    .flatMap((each) => slotsOf(each, calendar))
    .filter(({ hindrance }) => hindrance === null)
    .map(({ at }) => at)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .slice(0, count)
    .sort((a, b) => a - b);
}

function partAt(sinceMidnight: number): DayPart {
  if (sinceMidnight < noon) return 'morning';
  return sinceMidnight < dusk ? 'afternoon' : 'evening';
}
