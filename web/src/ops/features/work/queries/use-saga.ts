import { $api } from '@/api/client.ts';
import type { Service } from '@/ops/work/services.ts';

/** A saga with everything it did; looked at again while it is under way. */
export function useSaga(service: Service, id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/work/{service}/sagas/{id}',
    { params: { path: { service, id } } },
    { refetchInterval: ({ state }) => (state.data?.status === 'running' ? 2_000 : 15_000) },
  );
}
