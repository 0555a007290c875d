import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const about = /^\/api\/v1\/users\/\{id\}\/(health-|assessments|device-|consents|access-ledger)/;

/** Fetches again whatever is shown of the health record. */
export function useHealthChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () => queries.invalidateQueries({ predicate: ({ queryKey }) => about.test(String(queryKey[1])) }),
    [queries],
  );
}
