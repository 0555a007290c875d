import { $api } from '@/api/client.ts';

/** The templates that notifications are made from. */
export function useTemplates() {
  return $api.useQuery(
    'get',
    '/api/v1/ops/notification-templates',
    { params: { query: { limit: 100 } } },
    { staleTime: 300_000, select: ({ items }) => items },
  );
}
