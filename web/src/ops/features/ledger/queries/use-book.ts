import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '@/api/client.ts';

/** More accounts than this are not walked through: a page is no place for a census. */
const limit = 5000;

interface Book {
  accounts: Schemas['LedgerAccount'][];
  /** Whether these are all there are. */
  whole: boolean;
}

/** All accounts of the ledger, page after page, to add them up. */
export function useBook() {
  return useQuery({
    queryKey: ['get', '/api/v1/ledger/accounts', 'book'],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<Book> => {
      const accounts: Schemas['LedgerAccount'][] = [];
      for (let cursor: string | undefined; accounts.length < limit; ) {
        const { data } = await client.GET('/api/v1/ledger/accounts', {
          params: { query: { limit: 100, cursor } },
          signal,
        });
        if (!data) break;
        accounts.push(...data.items);
        if (!data.next) return { accounts, whole: true };
        cursor = data.next;
      }
      return { accounts, whole: false };
    },
  });
}
