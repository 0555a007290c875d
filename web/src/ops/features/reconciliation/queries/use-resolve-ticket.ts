import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Closes a ticket with a note on what was done. */
export function useResolveTicket() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/reconciliation-tickets/{ticket_id}/resolve', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/reconciliation-tickets'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/reconciliations'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/reconciliations/{date}/breaks'] }),
      ]),
  });
}
