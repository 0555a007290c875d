import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Agrees to the use of data. */
export function useAgree() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/users/{id}/consents', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/consents'] }),
  });
}
