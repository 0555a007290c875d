import type { Schemas } from '@/api/client.ts';
import type { Problem } from '@/api/problem.ts';
import { hindranceAt } from './slots.ts';
import { useCalendar } from './use-calendar.ts';

interface Wanted {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
  terms: Schemas['OrderTerms'];
  now: number;
  /** The time in the draft. */
  startsAt: number | null;
  problem: Problem | null;
}

/** The time of a booking as it stands now: what is chosen still counts, or somebody else has taken it. */
export function useTime({ service, offer, terms, now, startsAt, problem }: Wanted) {
  const calendar = useCalendar({ service, offer, terms, now, earliest: momentOf(problem?.members.earliest) });
  const hindrance = startsAt === null ? null : hindranceAt(startsAt, calendar.calendar);
  return {
    calendar,
    chosen: hindrance === null ? startsAt : null,
    taken: hindrance === 'busy' ? startsAt : null,
  };
}

function momentOf(value: unknown): number | null {
  return typeof value === 'string' ? Date.parse(value) : null;
}
