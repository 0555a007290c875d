import { keepPreviousData } from '@tanstack/react-query';
import type { Schemas } from '@/api/client.ts';
import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import { ownZone } from '../record/moments.ts';

interface Wanted {
  codes: readonly string[];
  /** Days: from inclusive, to exclusive. */
  from: string;
  to: string;
  bucket: Schemas['CalendarBucket'];
  enabled?: boolean;
}

/** Totals or means of metrics by days, weeks or months of the reader's zone. */
export function useSeries({ codes, from, to, bucket, enabled = true }: Wanted) {
  const id = useUserId();
  const query = { mode: 'aggregate', codes: codes.join(','), from, to, bucket, zone: ownZone() } as const;
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-data',
    { params: { path: { id }, query } },
    {
      enabled: enabled && codes.length > 0,
      placeholderData: keepPreviousData,
      select: (data) => (data.mode === 'aggregate' ? data.series : []),
    },
  );
}
