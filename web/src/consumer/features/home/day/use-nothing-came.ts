import { useGoals } from '../queries/use-goals.ts';
import { useLatestReadings } from '../queries/use-latest-readings.ts';
import { usePoints } from '../queries/use-points.ts';

/** Why nothing of the page could be read, and the way to try again; none as soon as a part of it is there or still to come. */
export function useNothingCame(): { error: unknown; retry: () => Promise<unknown> } | null {
  const parts = [useLatestReadings(), useGoals(), usePoints()];
  const failed = parts.find(({ error }) => error);
  if (!failed || parts.some(({ data }) => data !== undefined)) return null;
  return { error: failed.error, retry: () => Promise.all(parts.map(({ refetch }) => refetch())) };
}
