import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** When the account does not want to be disturbed, if there is such a time. */
export function useQuietHours() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/notification-preferences',
    { params: { path: { id } } },
    { select: ({ quiet_hours }) => quiet_hours ?? null },
  );
}
