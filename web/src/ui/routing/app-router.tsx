import {
  type AnyRoute,
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { reach } from '@/api/reach.ts';
import { loadTexts } from '@/i18n/i18n.ts';
import { RequireSession } from '@/session/require-session.tsx';
import { Failure } from '../failure.tsx';
import { OfflineBanner } from '../offline-banner.tsx';
import { SkeletonPage } from '../skeleton.tsx';
import { NotFound } from './not-found.tsx';
import type { PageRoute } from './page-route.ts';

interface Options {
  /** Where the application lives: `/`, `/biz`, `/ops`. */
  base: string;
  pages: readonly PageRoute[];
  /** What stands around a page; shows it by its `Outlet`. */
  shell: ComponentType;
  login: ReactNode;
}

/** The router of an application, from its table of pages. */
export function createAppRouter({ base, pages, shell: Shell, login }: Options): AnyRouter {
  const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
  const guarded = createRoute({
    getParentRoute: () => root,
    id: 'guarded',
    component: () => (
      <RequireSession login={login}>
        <Shell />
      </RequireSession>
    ),
  });
  const open = createRoute({ getParentRoute: () => root, id: 'open', component: () => <Shell /> });
  const first = pages.find((page) => !page.bare)?.path ?? '/';
  const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: Outlet });
  const parentOf = (page: PageRoute): AnyRoute => (page.bare ? bare : page.open ? open : guarded);
  const under = (parent: AnyRoute) =>
    pages
      .filter((page) => parentOf(page) === parent)
      .map(({ path, page, texts }) =>
        createRoute({
          getParentRoute: () => parent,
          path,
          component: lazyRouteComponent(whenReachable(page)),
          loader: () => loadTexts(texts),
        }),
      );
  const start = createRoute({
    getParentRoute: () => guarded,
    path: '/',
    component: () => <Navigate to={first} replace />,
  });
  const hasStart = pages.some(({ path }) => path === '/');
  return createRouter({
    routeTree: root.addChildren([
      guarded.addChildren(hasStart ? under(guarded) : [start, ...under(guarded)]),
      open.addChildren(under(open)),
      bare.addChildren(under(bare)),
    ]),
    basepath: base,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingComponent: SkeletonPage,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFound,
  });
}

/**
 * A page whose code could not be fetched waits until the platform answers. Browsers do not fetch again what has failed, so the
 * address is then loaded anew: the router does so, once, for what it knows by these words.
 */
function whenReachable(load: PageRoute['page']): PageRoute['page'] {
  return async () => {
    try {
      return await load();
    } catch (fault) {
      await reach.back();
      throw new TypeError(`Failed to fetch dynamically imported module: ${fault}`);
    }
  };
}

function Root() {
  return (
    <>
      <OfflineBanner />
      <Outlet />
    </>
  );
}
