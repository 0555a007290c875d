import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';

/** Whether the platform's clock can be moved: it is ours, and a rehearsal. */
export function canAdvance(): boolean {
  return inject('installation') !== null;
}

/** Moves the platform's clock by a span such as `3h`, so that an appointment need not be waited for. */
export function advance(span: string): void {
  const installation = inject('installation');
  if (!installation) throw new Error('the clock of a platform that is not ours stays as it is');
  // Which names a platform for the tests means something else to the program.
  const { WELLSPRING_URL: _, ...env } = process.env;
  execFileSync(installation.program, ['--data', installation.folder, 'advance', span], { env });
}
