import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

interface Filters {
  q: string;
  category: string;
  /** At home, online, or either. */
  where: 'home' | 'online' | '';
}

/** The services that can be ordered and fit the filters, page after page. */
export function useServices({ q, category, where }: Filters) {
  const query = {
    limit: 50,
    ...(q && { q }),
    ...(category && { category }),
    ...(where && { on_site: where === 'home' }),
  };
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/services',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: keepPreviousData,
      staleTime: 60_000,
      select: ({ pages }) => pages.flatMap(({ items }) => items).filter(({ active }) => active),
    },
  );
}
