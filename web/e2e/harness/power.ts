import { inject } from 'vitest';
import type { Run } from './program.ts';

/** As it runs for all other tests. */
const usual: Run = { command: ['up'] };

/** Stops the platform; what it serves ends, what it keeps stays. */
export function stopPlatform(): Promise<void> {
  return tell('/stop');
}

/** Starts the platform again: as it was, or as told. */
export function startPlatform(run: Run = usual): Promise<void> {
  return tell('/start', run);
}

async function tell(path: string, body?: Run): Promise<void> {
  const installation = inject('installation');
  if (!installation) throw new Error('a platform that is not ours is left alone');
  const answer = await fetch(installation.keeper + path, { method: 'POST', body: JSON.stringify(body ?? {}) });
  if (!answer.ok) throw new Error(await answer.text());
}
