// The little that comes first: on a slow network the session and the texts are asked for while the code is still on its way.
import { startingLanguage } from '@/i18n/languages.ts';
import { session } from '@/session/session.ts';

const texts = import.meta.glob('../i18n/{zh-CN,en}/{everywhere,problems,session,consumer,home,metrics}.json');

void session.start();
void import('./app.tsx');
if (location.pathname === '/') void import('./features/home/pages/home-page.tsx');
for (const [path, load] of Object.entries(texts)) {
  // Whoever needs them asks again and hears what went wrong.
  if (path.includes(`/${startingLanguage()}/`)) load().catch(() => undefined);
}
