import type { PageRoute } from '@/ui/routing/page-route.ts';

/** Every page of the console. */
export const pages: readonly PageRoute[] = [
  { path: '/users', page: () => import('./features/users/pages/users-page.tsx'), texts: ['ops-users'] },
  { path: '/users/$id', page: () => import('./features/users/pages/user-page.tsx'), texts: ['ops-users', 'ops-trail'] },
  { path: '/audit', page: () => import('./features/audit/pages/audit-page.tsx'), texts: ['ops-audit'] },
];
