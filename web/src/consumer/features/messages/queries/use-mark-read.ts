import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Marks a message as read. */
export function useMarkRead() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/users/{id}/notifications/{notification}/read', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/notifications'] }),
  });
}
