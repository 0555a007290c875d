import { useQueries } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';
import { services } from './services.ts';

/** How the durable work of every service stands, looked at every few seconds. A service that is away is left out. */
export function useAllWork() {
  const answers = useQueries({
    queries: services.map((service) =>
      $api.queryOptions(
        'get',
        '/api/v1/work/{service}/status',
        { params: { path: { service } } },
        { refetchInterval: 5_000, retry: 1 },
      ),
    ),
  });
  const found = answers.flatMap(({ data }) => (data ? [data] : []));
  const settled = answers.every(({ isFetched }) => isFetched);
  return {
    data: settled && found.length > 0 ? found : undefined,
    error: settled && found.length === 0 ? answers.find(({ error }) => error)?.error : undefined,
    refetch: () => Promise.all(answers.map(({ refetch }) => refetch())),
  };
}
