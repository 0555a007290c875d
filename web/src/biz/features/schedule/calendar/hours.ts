import { dayIn } from '@/format/day-in.ts';
import { type Day, startOf } from '@/format/platform-days.ts';

interface Span {
  starts_at: string | number;
  ends_at: string | number;
}

/** The hours that a calendar shows. */
export interface Hours {
  from: number;
  to: number;
}

const usual: Hours = { from: 8, to: 20 };
const hour = 3_600_000;

/** Hours since midnight where the platform is. */
const hoursInto = (at: string | number) => (new Date(at).getTime() - startOf(dayIn(at))) / hour;

/** The usual hours, and as many more as the appointments need. */
export function hoursFor(spans: readonly Span[]): Hours {
  let { from, to } = usual;
  for (const { starts_at, ends_at } of spans) {
    from = Math.min(from, Math.floor(hoursInto(starts_at)));
    to = Math.max(to, dayIn(ends_at) === dayIn(starts_at) ? Math.ceil(hoursInto(ends_at)) : 24);
  }
  return { from, to };
}

/** Where a moment lies between the first and the last hour shown: 0 to 1, or outside of it. */
export function positionOf(at: string | number, day: Day, { from, to }: Hours): number {
  return ((new Date(at).getTime() - startOf(day)) / hour - from) / (to - from);
}

/** Where an appointment lies in its day's column, in parts of its height. What goes on past midnight is cut there. */
export function placeOf(span: Span, day: Day, hours: Hours): { top: number; height: number } {
  const top = positionOf(span.starts_at, day, hours);
  return { top, height: Math.min(positionOf(span.ends_at, day, hours), 1) - top };
}
