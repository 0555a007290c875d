import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the consumer application. */
export const pages: readonly PageRoute[] = [
  { path: '/', page: () => import('./features/home/pages/home-page.tsx'), texts: ['home', 'metrics'] },
  { path: '/login', page: () => import('./features/login/pages/login-page.tsx'), texts: [], bare: true },
  {
    path: '/health',
    page: () => import('./features/health/pages/overview-page.tsx'),
    texts: ['health', 'health-goals', 'metrics'],
  },
  {
    path: '/health/metrics/$code',
    page: () => import('./features/health/pages/metric-page.tsx'),
    texts: ['health', 'metrics'],
  },
  {
    path: '/health/goals',
    page: () => import('./features/health/pages/goals-page.tsx'),
    texts: ['health', 'health-goals', 'metrics'],
  },
  {
    path: '/health/devices',
    page: () => import('./features/health/pages/devices-page.tsx'),
    texts: ['health', 'health-devices', 'metrics'],
  },
  {
    path: '/health/transfer',
    page: () => import('./features/health/pages/transfer-page.tsx'),
    texts: ['health', 'health-transfer', 'metrics'],
  },
  {
    path: '/services',
    page: () => import('./features/services/pages/services-page.tsx'),
    texts: ['services', 'market'],
  },
  {
    path: '/services/$id',
    page: () => import('./features/services/pages/service-page.tsx'),
    texts: ['services', 'market'],
  },
  {
    path: '/services/$id/book',
    page: () => import('./features/services/pages/booking-page.tsx'),
    texts: ['services', 'booking', 'market'],
  },
  {
    path: '/practitioners/$id',
    page: () => import('./features/services/pages/practitioner-page.tsx'),
    texts: ['services', 'market'],
  },
  { path: '/orders', page: () => import('./features/orders/pages/orders-page.tsx'), texts: ['orders'] },
  {
    path: '/orders/$id',
    page: () => import('./features/orders/pages/order-page.tsx'),
    texts: ['orders', 'market'],
  },
  { path: '/orders/$id/pay', page: () => import('./features/cashier/pages/cashier-page.tsx'), texts: ['cashier'] },
];
