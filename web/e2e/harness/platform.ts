import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are. */
    url: string;
    /** The program that runs, and its data folder; none where `WELLSPRING_URL` names a platform. */
    installation: { program: string; folder: string } | null;
  }
}

const builds = ['../target/release/wellspring', '../target/debug/wellspring'];

/** Starts what the tests need: the platform, unless `WELLSPRING_URL` names one, and the web where the platform has none. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
  };
  try {
    const named = process.env.WELLSPRING_URL;
    if (named) project.provide('installation', null);
    const platform = named ?? (await startPlatform(project, stops));
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

async function startPlatform(project: TestProject, stops: (() => Promise<void>)[]): Promise<string> {
  const program = process.env.PROGRAM ?? newestBuild();
  if (!program) throw new Error('no program: build it, or name one in PROGRAM or a platform in WELLSPRING_URL');
  const folder = await mkdtemp(join(tmpdir(), 'wellspring-e2e-'));
  // Started by root, the platform runs its database as somebody else, who has to get in.
  await chmod(folder, 0o711);
  const [edge, admin] = [await freePort(), await freePort()];
  const child = spawn(resolve(program), ['--data', folder, 'up', '--demo'], {
    env: { ...process.env, WELLSPRING_LISTEN: `127.0.0.1:${edge}`, WELLSPRING_ADMIN_LISTEN: `127.0.0.1:${admin}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  stops.push(async () => {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });
  await ready(child);
  project.provide('installation', { program: resolve(program), folder });
  return `http://127.0.0.1:${edge}`;
}

function newestBuild(): string | undefined {
  const builtAt = (path: string) => statSync(path).mtimeMs;
  return builds.filter(existsSync).sort((a, b) => builtAt(b) - builtAt(a))[0];
}

function ready(child: ChildProcess): Promise<void> {
  const last: string[] = [];
  return new Promise((done, fail) => {
    for (const output of [child.stdout, child.stderr]) {
      if (!output) continue;
      createInterface({ input: output }).on('line', (line) => {
        if (last.push(line) > 20) last.shift();
        if (line.startsWith('the demo town')) console.log(line);
        if (line.includes('Wellspring is ready')) done();
      });
    }
    child.once('exit', (code) => fail(new Error(`the platform ended with ${code}:\n${last.join('\n')}`)));
  });
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
