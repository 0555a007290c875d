import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Where the reader stands on every purpose and class of data. */
export function useConsents() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/consents',
    { params: { path: { id } } },
    { select: ({ consents }) => consents },
  );
}
