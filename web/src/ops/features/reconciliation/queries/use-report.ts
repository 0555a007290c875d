import { $api } from '@/api/client.ts';

/** The latest comparison of a day. */
export function useReport(day: string) {
  return $api.useQuery('get', '/api/v1/reconciliations/{date}', { params: { path: { date: day } } });
}
