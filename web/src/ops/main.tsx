import { DeskProvider } from '@/ui/desk/desk-provider.tsx';
import { createAppRouter } from '@/ui/routing/app-router.tsx';
import { startApp } from '@/ui/start-app.tsx';
import { Login } from './layout/login.tsx';
import { Shell } from './layout/shell.tsx';
import { pages } from './routes.tsx';

void startApp({
  name: 'ops',
  router: createAppRouter({ base: '/ops', pages, shell: Shell, login: <Login /> }),
  provider: DeskProvider,
});
