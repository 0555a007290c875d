import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the workbench. */
export const pages: readonly PageRoute[] = [
  { path: '/', page: () => import('./features/hall/pages/hall-page.tsx'), texts: ['biz-hall', 'biz-order'] },
  {
    path: '/schedule',
    page: () => import('./features/schedule/pages/schedule-page.tsx'),
    texts: ['biz-schedule', 'biz-order'],
  },
  {
    path: '/orders',
    page: () => import('./features/orders/pages/orders-page.tsx'),
    texts: ['biz-orders', 'biz-order'],
  },
  {
    path: '/orders/$id',
    page: () => import('./features/orders/pages/order-page.tsx'),
    texts: ['biz-orders', 'biz-order'],
  },
  { path: '/income', page: () => import('./features/income/pages/income-page.tsx'), texts: ['biz-income'] },
  { path: '/ratings', page: () => import('./features/ratings/pages/ratings-page.tsx'), texts: ['biz-ratings'] },
  {
    path: '/profile',
    page: () => import('./features/profile/pages/profile-page.tsx'),
    texts: ['biz-profile', 'market'],
  },
];
