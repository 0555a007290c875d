import { PhoneProvider } from '@/ui/phone/phone-provider.tsx';
import { watchInstallation } from '@/ui/phone/use-install.ts';
import { createAppRouter } from '@/ui/routing/app-router.tsx';
import { startApp } from '@/ui/start-app.tsx';
import { SignIn } from './features/login/components/sign-in.tsx';
import { Shell } from './layout/shell.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { pages } from './routes.tsx';

registerWorker();
watchInstallation();
void startApp({
  name: 'consumer',
  router: createAppRouter({ base: '/', pages, shell: Shell, login: <SignIn /> }),
  provider: PhoneProvider,
});
