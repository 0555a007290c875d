import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Does by hand, over the socket of the platform's own database, what no screen offers. */
export function inDatabase(sql: string): void {
  const installation = inject('installation');
  if (!installation) throw new Error('the database of a platform that is not ours is left alone');
  const started = readFileSync(join(installation.folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  const [port, socket] = started.slice(3, 5) as [string, string];
  const place = ['--host', socket, '--port', port, '--username', 'postgres', '--dbname', 'wellspring'];
  execFileSync('psql', [...place, '--quiet', '--set', 'ON_ERROR_STOP=1', '--command', sql]);
}
