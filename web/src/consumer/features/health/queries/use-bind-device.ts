import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Binds a device; its secret is in the answer, this once. */
export function useBindDevice() {
  const changed = useHealthChanged();
  return $api.useMutation('post', '/api/v1/users/{id}/device-bindings', { onSuccess: () => void changed() });
}
