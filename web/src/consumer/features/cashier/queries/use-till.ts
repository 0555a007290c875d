import { $api } from '@/api/client.ts';

/** What the sandbox's cashier asks for. */
export function useTill(transaction: string | null) {
  return $api.useQuery(
    'get',
    '/api/v1/sandbox/pay/cashier/{transaction_id}',
    { params: { path: { transaction_id: transaction ?? '' } } },
    { enabled: transaction !== null, staleTime: 0 },
  );
}
