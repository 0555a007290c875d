import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';
import type { Period } from './period.ts';

/** What happened to orders in a period, kept up to date. */
export function useOrderFigures(period: Period, enabled = true) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/figures',
    { params: { query: period } },
    { enabled, refetchInterval: 10_000, placeholderData: keepPreviousData },
  );
}
