import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The devices that may write into the record. */
export function useDevices(enabled = true) {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/device-bindings',
    { params: { path: { id }, query: { limit: 100 } } },
    { enabled, select: ({ items }) => items },
  );
}
