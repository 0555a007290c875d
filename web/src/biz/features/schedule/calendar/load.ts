import type { Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import type { Day } from '@/format/platform-days.ts';

export type Appointment = Schemas['AppointmentBody'];

const minute = 60_000;
/** Less than this between two appointments is short for the way to the second. */
const shortWay = 45;

const lengthOf = ({ starts_at, ends_at }: Pick<Appointment, 'starts_at' | 'ends_at'>) =>
  (Date.parse(ends_at) - Date.parse(starts_at)) / minute;

/** The appointments that begin on a day. */
export function onDay(appointments: readonly Appointment[], day: Day): Appointment[] {
  return appointments.filter(({ starts_at }) => dayIn(starts_at) === day);
}

/**
 * The minutes between an appointment at somebody's home and the one before it, where they are few; by appointment. They come in
 * the order of time.
 */
export function shortWays(appointments: readonly Appointment[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, next] of appointments.entries()) {
    const before = appointments[index - 1];
    if (!before || !next.on_site) continue;
    const gap = (Date.parse(next.starts_at) - Date.parse(before.ends_at)) / minute;
    if (gap < shortWay) found.set(next.appointment_id, gap);
  }
  return found;
}

/** What a stretch of days holds: how many appointments, for how long, and how many wait for a word. */
export function loadOf(appointments: readonly Appointment[]) {
  return {
    count: appointments.length,
    minutes: appointments.reduce((sum, each) => sum + lengthOf(each), 0),
    waiting: appointments.filter(({ status }) => status === 'assigned').length,
  };
}
