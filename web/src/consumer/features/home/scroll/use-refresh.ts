import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const feed = ['get', '/api/v1/users/{id}/feed'];

/** Begins the feed anew, from its first page, and brings the rest of the page up to date. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.setQueriesData<InfiniteData<unknown>>({ queryKey: feed }, (data) =>
      data?.pages ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) } : data,
    );
    await queries.invalidateQueries();
  }, [queries]);
}
