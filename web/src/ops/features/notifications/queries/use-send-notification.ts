import { $api } from '@/api/client.ts';

/** Tells users something; each once a key. */
export function useSendNotification() {
  return $api.useMutation('post', '/api/v1/ops/notifications');
}
