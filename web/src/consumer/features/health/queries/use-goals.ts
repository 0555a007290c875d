import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The goals with how far they are. */
export function useGoals() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-goals',
    { params: { path: { id } } },
    { select: ({ goals }) => goals },
  );
}
