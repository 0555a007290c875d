import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Ends a binding. */
export function useUnbindDevice() {
  const changed = useHealthChanged();
  const path = '/api/v1/users/{id}/device-bindings/{binding_id}';
  return $api.useMutation('delete', path, { onSuccess: () => changed() });
}
