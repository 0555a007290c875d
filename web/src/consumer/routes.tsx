import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the consumer application. */
export const pages: readonly PageRoute[] = [
  { path: '/', page: () => import('./features/home/pages/home-page.tsx'), texts: ['home'] },
  { path: '/login', page: () => import('./features/login/pages/login-page.tsx'), texts: [], bare: true },
  {
    path: '/health',
    page: () => import('./features/health/pages/overview-page.tsx'),
    texts: ['health', 'health-goals'],
  },
  {
    path: '/health/metrics',
    page: () => import('./features/health/pages/metrics-page.tsx'),
    texts: ['health'],
  },
  {
    path: '/health/metrics/$code',
    page: () => import('./features/health/pages/metric-page.tsx'),
    texts: ['health'],
  },
  {
    path: '/health/goals',
    page: () => import('./features/health/pages/goals-page.tsx'),
    texts: ['health', 'health-goals'],
  },
  {
    path: '/health/devices',
    page: () => import('./features/health/pages/devices-page.tsx'),
    texts: ['health', 'health-devices'],
  },
  {
    path: '/health/transfer',
    page: () => import('./features/health/pages/transfer-page.tsx'),
    texts: ['health', 'health-transfer'],
  },
  {
    path: '/health/consents',
    page: () => import('./features/health/pages/consents-page.tsx'),
    texts: ['health', 'health-privacy'],
  },
  {
    path: '/health/access',
    page: () => import('./features/health/pages/access-page.tsx'),
    texts: ['health', 'health-privacy'],
  },
  {
    path: '/health/erase',
    page: () => import('./features/health/pages/erase-page.tsx'),
    texts: ['health', 'health-privacy'],
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
  { path: '/messages', page: () => import('./features/messages/pages/messages-page.tsx'), texts: ['messages'] },
  {
    path: '/messages/quiet-hours',
    page: () => import('./features/messages/pages/quiet-hours-page.tsx'),
    texts: ['messages'],
  },
  { path: '/points', page: () => import('./features/points/pages/points-page.tsx'), texts: ['points'] },
  { path: '/me', page: () => import('./features/me/pages/me-page.tsx'), texts: ['me'] },
  { path: '/me/sessions', page: () => import('./features/me/pages/sessions-page.tsx'), texts: ['me'] },
  { path: '/me/password', page: () => import('./features/me/pages/password-page.tsx'), texts: ['me'] },
  { path: '/me/feed', page: () => import('./features/me/pages/feed-preferences-page.tsx'), texts: ['me'] },
  { path: '/me/install', page: () => import('./features/me/pages/install-page.tsx'), texts: ['me'] },
  { path: '/me/about', page: () => import('./features/me/pages/about-page.tsx'), texts: ['me'] },
  { path: '/welcome', page: () => import('./features/welcome/pages/welcome-page.tsx'), texts: ['welcome'] },
];
