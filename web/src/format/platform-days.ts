/** A day of the platform, as in an address: 2026-11-22. */
export type Day = string;

/** Where the platform's days begin. China has no summer time, so this holds all year. */
const midnight = 'T00:00:00+08:00';
const dayLength = 86_400_000;

/** The first moment of a day. */
export const startOf = (day: Day): number => Date.parse(`${day}${midnight}`);

/** A day some days later. Days have no time, so they are reckoned in UTC. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The seven days of the week that a day lies in, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = plusDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => plusDays(monday, offset));
}

/** The weeks that a day's month touches, from Monday to Sunday. */
export function weeksOfMonth(day: Day): Day[][] {
  const month = day.slice(0, 7);
  const weeks: Day[][] = [];
  for (let week = weekOf(`${month}-01`); week.some((each) => each.startsWith(month)); ) {
    weeks.push(week);
    week = weekOf(plusDays(week[0] ?? day, 7));
  }
  return weeks;
}

/** The first day of the month some months later. */
export function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** Whether a text, as from an address, is a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;
}
