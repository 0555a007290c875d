import { useState } from 'react';

interface Query {
  data: unknown;
  error: unknown;
  refetch: () => unknown;
}

/**
 * What a query failed with, until it succeeds or somebody tries again: a query that is repeated by itself forgets each
 * time that it failed, and the page would blink.
 */
export function useStandingFailure({ data, error, refetch }: Query) {
  const [last, setLast] = useState<unknown>(null);
  const [dismissed, setDismissed] = useState<unknown>(null);
  const there = data !== undefined;
  if (there && last !== null) setLast(null);
  if (!there && error && error !== last) setLast(error);
  const standing = error ?? last;
  return {
    failure: there || standing === dismissed ? null : standing,
    retry: () => {
      setDismissed(standing);
      return refetch();
    },
  };
}
