import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '@/api/client.ts';
import { beginOf, endOf } from '@/ops/filter/days.ts';

export type PaymentFilter = Record<'status' | 'payment' | 'order' | 'payer' | 'from' | 'until', string>;

/** Everybody's payments, newest first, as the filter wants them. */
export function usePayments({ status, payment, order, payer, from, until }: PaymentFilter) {
  const query = {
    status: (status || undefined) as Schemas['PaymentStatus'] | undefined,
    payment_id: payment || undefined,
    order_id: order || undefined,
    payer_id: payer || undefined,
    from: beginOf(from),
    to: endOf(until),
    limit: 25,
  };
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/payments/all',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      placeholderData: keepPreviousData,
      refetchInterval: 15_000,
    },
  );
}
