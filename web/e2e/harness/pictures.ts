import { mkdirSync } from 'node:fs';
import { afterEach } from 'vitest';
import { openPages } from './browser.ts';

/** What a test that failed had on its screens. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const folder = 'screenshots/failed';
  mkdirSync(folder, { recursive: true });
  const name = `${task.file.name.replace(/.*\//, '')} ${task.name}`.replace(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 120);
  await Promise.all(
    openPages().map((page, number) =>
      page.screenshot({ path: `${folder}/${name}-${number}.png` }).catch(() => undefined),
    ),
  );
});
