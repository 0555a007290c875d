import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Whether whoever serves may see vital signs, as the market demands. */
export function useCareConsent() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/consents',
    { params: { path: { id } } },
    {
      select: ({ consents }) =>
        consents.some((one) => one.purpose === 'care' && one.class === 'vital_signs' && one.granted),
    },
  );
}
