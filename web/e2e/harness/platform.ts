import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { keep } from './keeper.ts';
import { Program } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are. */
    url: string;
    /** The program that runs, its data folder and where it is stopped; none where `WELLSPRING_URL` names a platform. */
    installation: { program: string; folder: string; keeper: string } | null;
  }
}

/** Starts what the tests need: the platform, unless `WELLSPRING_URL` names one, and the web where the platform has none. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
  };
  try {
    const named = process.env.WELLSPRING_URL;
    if (named) project.provide('installation', null);
    const platform = named ?? (await startProgram(project, stops));
    project.provide(
      'url',
      !process.env.DIST && (await servesWeb(platform)) ? platform : await startPages(platform, stops),
    );
    return stop;
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function startProgram(project: TestProject, stops: (() => Promise<void>)[]): Promise<string> {
  const program = await Program.prepare();
  stops.push(() => program.remove());
  await program.start({ command: ['up', '--demo'] });
  const keeper = await keep(program);
  stops.push(keeper.close);
  project.provide('installation', { program: program.path, folder: program.folder, keeper: keeper.url });
  return program.url;
}

async function servesWeb(platform: string): Promise<boolean> {
  const answer = await fetch(platform, { headers: { accept: 'text/html' } });
  return answer.ok && (await answer.text()).includes('id="app"');
}

async function startPages(platform: string, stops: (() => Promise<void>)[]): Promise<string> {
  process.env.WELLSPRING_URL = platform;
  const port = await freePort();
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  stops.push(() => server.close());
  return `http://127.0.0.1:${port}`;
}
