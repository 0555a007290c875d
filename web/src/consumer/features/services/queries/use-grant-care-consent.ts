import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import { useNotice } from '../../../consent/queries/use-notice.ts';

/** Agrees that whoever serves sees vital signs, about the text that is in force. */
export function useGrantCareConsent() {
  const id = useUserId();
  const queries = useQueryClient();
  const notice = useNotice();
  const decide = $api.useMutation('put', '/api/v1/users/{id}/consents', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/consents'] }),
  });
  const grant = async () => {
    const { data } = notice.data ? notice : await notice.refetch();
    if (!data) return;
    const consents = [{ purpose: 'care' as const, class: 'vital_signs' as const, granted: true }];
    decide.mutate({ params: { path: { id } }, body: { notice: data.version, consents } });
  };
  return {
    grant: () => void grant(),
    isPending: decide.isPending || notice.isFetching,
    error: decide.error ?? notice.error,
  };
}
