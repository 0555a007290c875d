import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the workbench. */
export const pages: readonly PageRoute[] = [
  { path: '/ratings', page: () => import('./features/ratings/pages/ratings-page.tsx'), texts: ['biz-ratings'] },
];
