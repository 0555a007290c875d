import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the console. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    page: () => import('./features/overview/pages/overview-page.tsx'),
    texts: ['ops-overview', 'ops-trail', 'ops-work'],
  },
  { path: '/users', page: () => import('./features/users/pages/users-page.tsx'), texts: ['ops-users'] },
  { path: '/users/$id', page: () => import('./features/users/pages/user-page.tsx'), texts: ['ops-users', 'ops-trail'] },
  {
    path: '/orders',
    page: () => import('./features/orders/pages/orders-page.tsx'),
    texts: ['ops-orders', 'ops-order'],
  },
  {
    path: '/orders/$id',
    page: () => import('./features/orders/pages/order-page.tsx'),
    texts: ['ops-orders', 'ops-order', 'ops-money', 'ops-trail'],
  },
  {
    path: '/orders/sagas',
    page: () => import('./features/work/pages/sagas-page.tsx'),
    texts: ['ops-work', 'ops-order'],
  },
  {
    path: '/orders/sagas/$service/$id',
    page: () => import('./features/work/pages/saga-page.tsx'),
    texts: ['ops-work'],
  },
  { path: '/events', page: () => import('./features/work/pages/events-page.tsx'), texts: ['ops-work', 'ops-trail'] },
  {
    path: '/payments',
    page: () => import('./features/payments/pages/payments-page.tsx'),
    texts: ['ops-payments', 'ops-money'],
  },
  { path: '/ledger', page: () => import('./features/ledger/pages/ledger-page.tsx'), texts: ['ops-ledger'] },
  {
    path: '/ledger/orders/$id',
    page: () => import('./features/ledger/pages/order-money-page.tsx'),
    texts: ['ops-ledger'],
  },
  { path: '/ledger/$id', page: () => import('./features/ledger/pages/account-page.tsx'), texts: ['ops-ledger'] },
  {
    path: '/reconciliation',
    page: () => import('./features/reconciliation/pages/reconciliation-page.tsx'),
    texts: ['ops-reconciliation'],
  },
  { path: '/rules', page: () => import('./features/rules/pages/rules-page.tsx'), texts: ['ops-rules'] },
  { path: '/risk', page: () => import('./features/risk/pages/risk-page.tsx'), texts: ['ops-risk'] },
  {
    path: '/notifications',
    page: () => import('./features/notifications/pages/notifications-page.tsx'),
    texts: ['ops-notifications'],
  },
  { path: '/inbox', page: () => import('./features/sandbox/pages/inbox-page.tsx'), texts: ['ops-sandbox'] },
  {
    path: '/services',
    page: () => import('./features/health/pages/health-page.tsx'),
    texts: ['ops-health', 'ops-work'],
  },
  { path: '/audit', page: () => import('./features/audit/pages/audit-page.tsx'), texts: ['ops-audit', 'ops-trail'] },
];
