import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the workbench. */
export const pages: readonly PageRoute[] = [
  { path: '/', page: () => import('./features/hall/pages/hall-page.tsx'), texts: ['biz-hall', 'biz-order'] },
  { path: '/ratings', page: () => import('./features/ratings/pages/ratings-page.tsx'), texts: ['biz-ratings'] },
];
