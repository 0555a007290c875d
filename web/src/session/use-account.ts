import { $api } from '@/api/client.ts';
import { useSession } from './use-session.ts';

/** The account that is signed in: its name and contacts. */
export function useAccount() {
  const { identity } = useSession();
  const id = identity?.userId ?? '';
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}',
    { params: { path: { id } } },
    { enabled: id !== '', staleTime: 300_000 },
  );
}
