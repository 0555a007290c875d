/** A day of the device's calendar, as in an address: 2026-11-22. */
export type Day = string;

const written = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

export const dayOf = (at: string | number | Date): Day => written.format(new Date(at));

/** The first moment of a day. */
export const startOf = (day: Day): Date => new Date(`${day}T00:00:00`);

export function plusDays(day: Day, days: number): Day {
  const date = startOf(day);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** The seven days of the week that a day lies in, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = plusDays(day, -((startOf(day).getDay() + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => plusDays(monday, offset));
}

/** Whether a text from an address is a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(startOf(text).getTime()) && dayOf(startOf(text)) === text;
}
