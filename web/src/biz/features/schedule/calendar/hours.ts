import { type Day, startOf } from './days.ts';

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

/** The usual hours, and as many more as the appointments need. */
export function hoursFor(spans: readonly Span[]): Hours {
  let { from, to } = usual;
  for (const { starts_at, ends_at } of spans) {
    const start = new Date(starts_at);
    const end = new Date(ends_at);
    from = Math.min(from, start.getHours());
    to = Math.max(to, end.getDate() === start.getDate() ? end.getHours() + (end.getMinutes() > 0 ? 1 : 0) : 24);
  }
  return { from, to };
}

/** Where a moment lies between the first and the last hour shown: 0 to 1, or outside of it. */
export function positionOf(at: string | number, day: Day, { from, to }: Hours): number {
  return ((new Date(at).getTime() - startOf(day).getTime()) / hour - from) / (to - from);
}

/** Where an appointment lies in its day's column, in parts of its height. What goes on past midnight is cut there. */
export function placeOf(span: Span, day: Day, hours: Hours): { top: number; height: number } {
  const top = positionOf(span.starts_at, day, hours);
  return { top, height: Math.min(positionOf(span.ends_at, day, hours), 1) - top };
}
