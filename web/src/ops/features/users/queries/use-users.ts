import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '@/api/client.ts';
import { beginOf, endOf } from '@/ops/filter/days.ts';

export type UserFilter = Record<'q' | 'status' | 'role' | 'from' | 'until', string>;

/** What an account can be found by: a whole contact, or how the name begins. */
export function searchFor(text: string): { email?: string; phone?: string; name?: string } {
  const wanted = text.trim();
  if (wanted === '') return {};
  if (wanted.includes('@')) return { email: wanted };
  const digits = wanted.replace(/[\s()-]/g, '');
  if (/^\+?\d{5,}$/.test(digits)) return { phone: digits };
  return { name: wanted };
}

/** Accounts, newest first, as the filter wants them. */
export function useUsers({ q, status, role, from, until }: UserFilter) {
  const query = {
    ...searchFor(q),
    status: (status || undefined) as Schemas['AccountStatus'] | undefined,
    role: (role || undefined) as Schemas['Role'] | undefined,
    registered_from: beginOf(from),
    registered_to: endOf(until),
    limit: 30,
  };
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      placeholderData: keepPreviousData,
    },
  );
}
