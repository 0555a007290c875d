import type { Schemas } from '@/api/client.ts';

export const spans = ['day', 'week', 'month', 'year'] as const;
export type Span = (typeof spans)[number];

/** A stretch of whole days: from inclusive, to exclusive. */
export interface Period {
  span: Span;
  from: string;
  to: string;
  bucket: Schemas['CalendarBucket'];
}

const parse = (day: string) => new Date(`${day}T00:00:00Z`);
const write = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const date = parse(day);
  date.setUTCDate(date.getUTCDate() + days);
  return write(date);
}

function addMonths(day: string, months: number): string {
  const date = parse(day);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  return write(date);
}

/** The day, week (from Monday), month or year that holds a day. */
export function periodOf(span: Span, day: string): Period {
  if (span === 'day') return { span, from: day, to: addDays(day, 1), bucket: 'day' };
  if (span === 'week') {
    const from = addDays(day, -((parse(day).getUTCDay() + 6) % 7));
    return { span, from, to: addDays(from, 7), bucket: 'day' };
  }
  if (span === 'month') {
    const from = `${day.slice(0, 7)}-01`;
    return { span, from, to: addMonths(from, 1), bucket: 'day' };
  }
  const from = `${day.slice(0, 4)}-01-01`;
  return { span, from, to: addMonths(from, 12), bucket: 'month' };
}

/** A day in the period before or after. */
export function stepDay({ from, to }: Period, direction: 1 | -1): string {
  return direction === 1 ? to : addDays(from, -1);
}

/** The first day of each bucket of a period. */
export function bucketsOf({ from, to, bucket }: Period): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = bucket === 'month' ? addMonths(day, 1) : addDays(day, 1)) days.push(day);
  return days;
}

/** A day that counts as that day wherever it is read. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
