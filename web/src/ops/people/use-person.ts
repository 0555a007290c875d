import { $api } from '@/api/client.ts';

/** Somebody by their account; operators see it with masked contacts. */
export function usePerson(id: string | null | undefined) {
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: !!id, staleTime: 300_000, retry: false },
  );
}
