import { $api } from '@/api/client.ts';

/** What an account can be found by: a whole contact, or how the name begins. */
export function searchFor(text: string): { email?: string; phone?: string; name?: string } {
  const wanted = text.trim();
  if (wanted === '') return {};
  if (wanted.includes('@')) return { email: wanted };
  const digits = wanted.replace(/[\s()-]/g, '');
  if (/^\+?\d{5,}$/.test(digits)) return { phone: digits };
  return { name: wanted };
}

/** Accounts, newest first. */
export function useUsers(text: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users',
    { params: { query: { ...searchFor(text), limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
