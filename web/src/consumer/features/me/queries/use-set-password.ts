import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Sets the password; the account is signed out everywhere else. */
export function useSetPassword() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/users/{id}/password', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}'] }),
  });
}
