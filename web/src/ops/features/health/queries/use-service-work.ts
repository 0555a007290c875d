import { $api } from '@/api/client.ts';
import type { Service } from '@/ops/work/services.ts';

/** How one service answers, and how its durable work stands. */
export function useServiceWork(service: Service) {
  return $api.useQuery(
    'get',
    '/api/v1/work/{service}/status',
    { params: { path: { service } } },
    { refetchInterval: 5_000, retry: 1 },
  );
}
