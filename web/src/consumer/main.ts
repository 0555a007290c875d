// The little that comes first: the session is asked for before the application's code keeps the device busy.
import { startingLanguage } from '@/i18n/languages.ts';
import { session } from '@/session/session.ts';

const texts = import.meta.glob('../i18n/{zh-CN,en}/{everywhere,problems,session,consumer,home,metrics}.json');

function begin(): void {
  void import('./app.tsx');
  if (location.pathname === '/') void import('./features/home/pages/home-page.tsx').catch(() => undefined);
  for (const [path, load] of Object.entries(texts)) {
    // Whoever needs them asks again and hears what went wrong.
    if (path.includes(`/${startingLanguage()}/`)) load().catch(() => undefined);
  }
}

await new Promise<void>((resolve) => void session.start(resolve));
begin();
