import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Removes a reading for good. */
export function useRemoveReading() {
  const changed = useHealthChanged();
  const path = '/api/v1/users/{id}/health-data/{record_id}';
  return $api.useMutation('delete', path, { onSuccess: () => changed() });
}
