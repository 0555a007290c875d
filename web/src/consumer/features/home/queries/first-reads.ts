import type { Read } from '@/api/read-ahead.ts';

/** What the home reads when it is opened: what stands on top first. */
export function firstReads(id: string): Read[] {
  const path = { id };
  return [
    { path: '/api/v1/users/{id}/health-data', params: { path, query: { mode: 'latest' } } },
    { path: '/api/v1/health-metrics' },
    { path: '/api/v1/users/{id}', params: { path } },
    { path: '/api/v1/service-orders', params: { query: { limit: 50 } } },
    { path: '/api/v1/order-terms' },
    { path: '/api/v1/users/{id}/health-goals', params: { path } },
    { path: '/api/v1/points/balance' },
    { path: '/api/v1/users/{id}/feed', params: { path, query: {} }, inPages: true },
    { path: '/api/v1/trending', params: { query: { limit: 5 } } },
    { path: '/api/v1/users/{id}/preferences', params: { path } },
    { path: '/api/v1/users/{id}/notifications', params: { path, query: { unread: true, limit: 1 } } },
  ];
}
