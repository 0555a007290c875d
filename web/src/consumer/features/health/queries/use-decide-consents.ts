import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Agrees to or withdraws purposes and classes of data. */
export function useDecideConsents() {
  const changed = useHealthChanged();
  return $api.useMutation('put', '/api/v1/users/{id}/consents', { onSuccess: () => changed() });
}
