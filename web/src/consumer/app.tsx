import './start.css';
import { lazy } from 'react';
import { watchInstallation } from '@/ui/phone/use-install.ts';
import { createAppRouter } from '@/ui/routing/app-router.tsx';
import { startApp } from '@/ui/start-app.tsx';
import { whenCalm } from '@/ui/when-calm.ts';
import { Shell } from './layout/shell.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { pages } from './routes.tsx';

const loadSignIn = () => import('./features/login/components/sign-in.tsx');
const SignIn = lazy(() => loadSignIn().then((file) => ({ default: file.SignIn })));

registerWorker();
watchInstallation();
void startApp({
  name: 'consumer',
  router: createAppRouter({ base: '/', pages, shell: Shell, login: <SignIn /> }),
});
// It has to be here when a session ends, also without a network.
whenCalm(() => loadSignIn().catch(() => undefined));
