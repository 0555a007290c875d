import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the console. */
export const pages: readonly PageRoute[] = [
  { path: '/audit', page: () => import('./features/audit/pages/audit-page.tsx'), texts: ['ops-audit'] },
];
