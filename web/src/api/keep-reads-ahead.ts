import type { QueryClient } from '@tanstack/react-query';
import { $api } from './client.ts';
import { readsAhead } from './read-ahead.ts';

/** Lets the page begin with the answers that come ahead of it, and ends when they have. Those in pages are left to their queries. */
export async function keepReadsAhead(queries: QueryClient): Promise<void> {
  const alone = readsAhead().filter(({ inPages }) => !inPages);
  await Promise.all(
    alone.map(({ path, params }) => {
      const init = params ? { params } : {};
      return queries.prefetchQuery($api.queryOptions('get', path as '/api/v1/trending', init as never));
    }),
  );
}
