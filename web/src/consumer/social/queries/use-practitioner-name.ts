import { $api } from '@/api/client.ts';

/** The name of a practitioner; none for other people. */
export function usePractitionerName(id: string | null) {
  return $api.useQuery(
    'get',
    '/api/v1/practitioners/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== null, staleTime: 600_000, select: ({ display_name }) => display_name },
  );
}
