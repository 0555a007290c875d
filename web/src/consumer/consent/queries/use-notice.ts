import { $api } from '@/api/client.ts';

/** The text in force that people are asked to agree to: what is shown before every decision. */
export function useNotice() {
  return $api.useQuery('get', '/api/v1/consent-notices/current', {}, { staleTime: 600_000 });
}
