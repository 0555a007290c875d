import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Destroys the record for good. */
export function useEraseRecord() {
  const changed = useHealthChanged();
  return $api.useMutation('delete', '/api/v1/users/{id}/health-record', { onSuccess: () => void changed() });
}
