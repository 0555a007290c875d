import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the consumer application. */
export const pages: readonly PageRoute[] = [
  { path: '/', page: () => import('./features/home/pages/home-page.tsx'), texts: ['home', 'metrics'] },
  { path: '/login', page: () => import('./features/login/pages/login-page.tsx'), texts: [], bare: true },
];
