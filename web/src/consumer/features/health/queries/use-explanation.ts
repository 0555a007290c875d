import type { Schemas } from '@/api/client.ts';
import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import { ownZone } from '../record/moments.ts';

/** Which records a total is made of, and what was left out of it. */
export function useExplanation(code: string, date: string | null, bucket: Schemas['CalendarBucket']) {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-data/explanation',
    { params: { path: { id }, query: { code, date: date ?? '', bucket, zone: ownZone() } } },
    { enabled: date !== null },
  );
}
