import { $api, client } from '@/api/client.ts';
import { gather } from '@/api/gather.ts';
import { Problem } from '@/api/problem.ts';
import { retryDelay } from '@/api/query-client.ts';

/** The platform reads this many profiles at once. */
const most = 50;

const profile = gather(most, async (ids) => {
  const { data } = await client.GET('/api/v1/practitioners', { params: { query: { ids: ids.join(',') } } });
  return new Map(data?.items.map((practitioner) => [practitioner.id, practitioner]));
});

/** How a practitioner's profile is read: together with all those that a page needs in the same moment. */
export function practitionerQuery(id: string) {
  const { queryKey } = $api.queryOptions('get', '/api/v1/practitioners/{id}', { params: { path: { id } } });
  return {
    queryKey,
    queryFn: async () => {
      const found = await profile(id);
      if (!found) throw new Problem({ status: 404, code: 'trade.practitioner_not_found' });
      return found;
    },
    staleTime: 600_000,
    // Those who failed together try again together.
    retryDelay: (failures: number, thrown: Problem) => retryDelay(failures, thrown, () => 0.5),
  };
}
