// The little that comes first: what takes a round trip is asked for before the application's code keeps the device busy.
import { readAhead } from '@/api/read-ahead.ts';
import { startingLanguage } from '@/i18n/languages.ts';
import { session } from '@/session/session.ts';
import { startColorScheme } from '@/ui/color-scheme.ts';
import { firstReads } from './features/home/queries/first-reads.ts';

const texts = import.meta.glob('../i18n/{zh-CN,en}/{everywhere,problems,session,consumer,home}.json');
const atHome = location.pathname === '/';

startColorScheme();
void session.start(begin).then(() => {
  const { status, identity } = session.state();
  // The login looks like nothing that was announced.
  if (status === 'anonymous') document.querySelector('.start')?.remove();
  if (status === 'active' && atHome) readAhead(firstReads(identity.userId));
});

function begin(): void {
  void import('./app.tsx');
  // Whoever needs them asks again and hears what went wrong.
  if (atHome) import('./features/home/pages/home-page.tsx').catch(() => undefined);
  for (const [path, load] of Object.entries(texts)) {
    if (path.includes(`/${startingLanguage()}/`)) load().catch(() => undefined);
  }
}
