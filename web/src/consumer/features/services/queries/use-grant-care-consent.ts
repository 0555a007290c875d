import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The version of the text that is shown when this is asked. */
const notice = '2026-11';

/** Agrees that whoever serves sees vital signs. */
export function useGrantCareConsent() {
  const id = useUserId();
  const queries = useQueryClient();
  const grant = $api.useMutation('put', '/api/v1/users/{id}/consents', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/consents'] }),
  });
  return {
    ...grant,
    grant: () =>
      grant.mutate({
        params: { path: { id } },
        body: { notice, consents: [{ purpose: 'care', class: 'vital_signs', granted: true }] },
      }),
  };
}
