import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Publishes the profile; what depends on it is asked for again. */
export function useSaveProfile() {
  const queries = useQueryClient();
  const shown = [
    '/api/v1/practitioners/{id}',
    '/api/v1/practitioners/{id}/profile',
    '/api/v1/matching/available-orders',
    '/api/v1/services/{id}/offers',
  ];
  return $api.useMutation('put', '/api/v1/practitioners/{id}/profile', {
    onSuccess: () => {
      for (const path of shown) void queries.invalidateQueries({ queryKey: ['get', path] });
    },
  });
}
