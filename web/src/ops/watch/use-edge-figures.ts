import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** What passed the edge in the last minutes, kept up to date. */
export function useEdgeFigures(minutes: number, enabled = true) {
  return $api.useQuery(
    'get',
    '/api/v1/edge/figures',
    { params: { query: { minutes } } },
    { enabled, refetchInterval: 5_000, placeholderData: keepPreviousData },
  );
}
