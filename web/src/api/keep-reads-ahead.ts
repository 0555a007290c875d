import type { QueryClient } from '@tanstack/react-query';
import { $api } from './client.ts';
import { readsAhead } from './read-ahead.ts';

/** Lets the page begin with the answers that came ahead of it. Those that come in pages are left to their queries. */
export function keepReadsAhead(queries: QueryClient): void {
  for (const { path, params, inPages } of readsAhead()) {
    if (inPages) continue;
    const init = params ? { params } : {};
    void queries.prefetchQuery($api.queryOptions('get', path as '/api/v1/trending', init as never));
  }
}
