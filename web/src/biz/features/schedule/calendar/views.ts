import { type Day, plusDays, plusMonths, weekOf, weeksOfMonth } from '@/format/platform-days.ts';

export const views = ['day', 'week', 'month', 'agenda'] as const;
export type View = (typeof views)[number];

/** Days that are shown: from the first up to, and without, the last. */
export interface Stretch {
  from: Day;
  to: Day;
}

const agendaDays = 30;

/** The days that a view shows around a day. The day view shows its week as well, above it. */
export function stretchOf(view: View, day: Day): Stretch {
  if (view === 'agenda') return { from: day, to: plusDays(day, agendaDays) };
  const days = view === 'month' ? weeksOfMonth(day).flat() : weekOf(day);
  return { from: days[0] ?? day, to: plusDays(days.at(-1) ?? day, 1) };
}

/** The day that one step forward or back leads to. */
export function stepFrom(view: View, day: Day, direction: 1 | -1): Day {
  if (view === 'month') return plusMonths(day, direction);
  return plusDays(day, direction * (view === 'day' ? 1 : 7));
}
