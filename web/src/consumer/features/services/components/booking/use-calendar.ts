import type { Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { useBusyTimes } from '../../queries/use-busy-times.ts';
import { type Bounds, boundsAt, type Calendar, daysFrom, hindranceAt } from './slots.ts';

const stripDays = 21;
const minute = 60_000;

interface Wanted {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
  terms: Schemas['OrderTerms'];
  now: number;
  /** The first moment that can be booked, where the platform has told it. */
  earliest: number | null;
}

/** When the service can be booked: the days of the strip, and what is free on them. */
export function useCalendar({ service, offer, terms, now, earliest }: Wanted) {
  const usual = boundsAt(now, terms.booking.lead_minutes, terms.booking.horizon_days);
  const bounds: Bounds = earliest === null ? usual : { ...usual, earliest };
  const days = daysFrom(bounds, stripDays);
  const practitioner = offer?.practitioner_id ?? null;
  const busy = useBusyTimes({ practitioner, from: days[0] ?? dayIn(now), days: stripDays });
  const length = service.duration_minutes * minute;
  const calendar: Calendar = { bounds, busy: busy.data ?? [], length };
  return {
    days,
    calendar,
    waiting: practitioner !== null && busy.isPending,
    error: busy.data ? null : busy.error,
    retry: busy.refetch,
    /** Asks once more whether a time is free, as far as can be asked. */
    stillFree: async (at: number): Promise<boolean> => {
      if (practitioner === null) return true;
      const { data } = await busy.refetch();
      return hindranceAt(at, { ...calendar, busy: data ?? [] }) !== 'busy';
    },
  };
}
