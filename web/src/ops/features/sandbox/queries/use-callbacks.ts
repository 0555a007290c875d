import { $api, type Schemas } from '@/api/client.ts';

/** What the payment provider told the platform, newest first; looked at again every two seconds. */
export function useCallbacks(state: Schemas['CallbackState'] | undefined, payment: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/sandbox/callbacks',
    { params: { query: { state, out_trade_no: payment || undefined, limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: ({ state: { error } }) => (error ? 10_000 : 2000),
    },
  );
}
