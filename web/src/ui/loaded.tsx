import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { useStandingFailure } from './use-standing-failure.ts';

interface Props<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  /** In the shape of what is to come. */
  skeleton: ReactNode;
  /** Instead of the content where there is nothing. */
  empty?: { when: (data: T) => boolean; show: ReactNode };
  /** Whether it is one part of a page among others, which may fail as well. */
  part?: boolean;
  children: (data: T) => ReactNode;
}

/** The states of a query: to come, failing, empty, there. What was there once stays while it is fetched again. */
export function Loaded<T>({ query, skeleton, empty, part = false, children }: Props<T>) {
  const { failure, retry } = useStandingFailure(query);
  if (query.data !== undefined) return empty?.when(query.data) ? empty.show : children(query.data);
  if (failure) return <Failure error={failure} onRetry={retry} compact={part} />;
  return skeleton;
}
