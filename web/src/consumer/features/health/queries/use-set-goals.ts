import { $api } from '@/api/client.ts';
import { useHealthChanged } from './use-health-changed.ts';

/** Replaces the goals: all at once. */
export function useSetGoals() {
  const changed = useHealthChanged();
  return $api.useMutation('put', '/api/v1/users/{id}/health-goals', { onSuccess: () => changed() });
}
