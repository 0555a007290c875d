import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '@/api/client.ts';
import { beginOf, endOf } from '@/ops/filter/days.ts';

export type OrderFilter = Record<'status' | 'service' | 'consumer' | 'practitioner' | 'from' | 'until', string>;

/** Everybody's orders, newest first, as the filter wants them. */
export function useOrders({ status, service, consumer, practitioner, from, until }: OrderFilter) {
  const query = {
    status: (status || undefined) as Schemas['OrderStatus'] | undefined,
    service_id: service || undefined,
    consumer_id: consumer || undefined,
    practitioner_id: practitioner || undefined,
    from: beginOf(from),
    to: endOf(until),
    limit: 25,
  };
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/orders',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      placeholderData: keepPreviousData,
      refetchInterval: 10_000,
    },
  );
}
