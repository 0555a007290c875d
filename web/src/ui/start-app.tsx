import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { type ComponentType, Fragment, type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { keepReadsAhead } from '@/api/keep-reads-ahead.ts';
import { createQueryClient } from '@/api/query-client.ts';
import { reach } from '@/api/reach.ts';
import { startTexts } from '@/i18n/i18n.ts';
import { session } from '@/session/session.ts';
import { SessionProvider } from '@/session/session-provider.tsx';
import { startColorScheme } from './color-scheme.ts';
import { SkeletonPage } from './skeleton.tsx';

/** Milliseconds that the first drawing waits for answers that are on their way. */
const patience = 60;

interface Application {
  /** Also the name of its own catalogue. */
  name: string;
  router: AnyRouter;
  /** What the application's library wants around everything, if anything. */
  provider?: ComponentType<{ children: ReactNode }>;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Shows an application in the page. */
export async function startApp({ name, router, provider: Provider = Fragment }: Application): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no place for the application');
  startColorScheme();
  const queries = createQueryClient();
  reach.onReturn(() => void queries.refetchQueries({ type: 'active', stale: true }));
  // The session, the texts and the first page's code are fetched beside each other.
  const answers = session.start().then(() => keepReadsAhead(queries));
  const page = router.load();
  await startTexts(name);
  await page;
  // What has come by now, or is about to, is drawn at once; drawn again, it would come later.
  if (session.state().status === 'active') await Promise.race([answers, pause(patience)]);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Provider>
          <SessionProvider>
            <Suspense fallback={<SkeletonPage />}>
              <RouterProvider router={router} />
            </Suspense>
          </SessionProvider>
        </Provider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
