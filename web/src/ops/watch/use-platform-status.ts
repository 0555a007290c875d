import { $api } from '@/api/client.ts';

/** Whether each service is ready, looked at every few seconds. */
export function usePlatformStatus(enabled = true) {
  return $api.useQuery('get', '/api/v1/platform/status', {}, { enabled, refetchInterval: 5_000, retry: 1 });
}
