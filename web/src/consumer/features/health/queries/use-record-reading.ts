import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Records a reading. */
export function useRecordReading() {
  const changed = useHealthChanged();
  return $api.useMutation('post', '/api/v1/users/{id}/health-actions', { onSuccess: () => void changed() });
}
