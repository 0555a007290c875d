import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The imports of Apple Health, newest first; looked at every second while one is under way. */
export function useImports(uploading: boolean) {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-imports',
    { params: { path: { id }, query: { limit: 20 } } },
    {
      select: ({ items }) => items,
      refetchInterval: ({ state }) =>
        uploading || state.data?.items.some((item) => item.state === 'running') ? 1000 : false,
    },
  );
}
