import { $api } from '@/api/client.ts';

/** Reports what was on the screen. */
export function useReportSeen() {
  return $api.useMutation('post', '/api/v1/users/{id}/feed/seen');
}
