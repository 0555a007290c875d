import { useOrderTerms } from './queries/use-order-terms.ts';

/** For how many days after its completion a service may be rated; none while that is not known. */
export function useRatingDays(): number {
  return useOrderTerms().data?.waiting.rate_within_days ?? 0;
}
