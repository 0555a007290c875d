import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

const builds = ['../target/release/wellspring', '../target/debug/wellspring'];

/** How it is run: a command with its settings. */
export interface Run {
  command: string[];
  settings?: Record<string, string>;
}

/** The platform's program on a temporary folder, at addresses that it keeps when it is started again. */
export class Program {
  readonly path: string;
  readonly folder: string;
  readonly url: string;
  readonly #admin: string;
  #child: ChildProcess | undefined;

  private constructor(path: string, folder: string, edge: number, admin: number) {
    this.path = path;
    this.folder = folder;
    this.url = `http://127.0.0.1:${edge}`;
    this.#admin = `127.0.0.1:${admin}`;
  }

  static async prepare(): Promise<Program> {
    const found = process.env.PROGRAM ?? newestBuild();
    if (!found) throw new Error('no program: build it, or name one in PROGRAM or a platform in WELLSPRING_URL');
    const folder = await mkdtemp(join(tmpdir(), 'wellspring-e2e-'));
    // Started by root, the platform runs its database as somebody else, who has to get in.
    await chmod(folder, 0o711);
    return new Program(resolve(found), folder, await freePort(), await freePort());
  }

  /** Ends where it serves. */
  async start({ command, settings = {} }: Run): Promise<void> {
    const child = spawn(this.path, ['--data', this.folder, ...command], {
      env: {
        ...process.env,
        WELLSPRING_LISTEN: this.url.replace('http://', ''),
        WELLSPRING_ADMIN_LISTEN: this.#admin,
        // All visitors of all tests come from one address.
        WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_ADDRESS: '1000000',
        WELLSPRING_AUTH__REQUESTS_PER_MINUTE_PER_ADDRESS: '1000000',
        WELLSPRING_AUTH__CODES_PER_MINUTE_PER_ADDRESS: '1000000',
        // The clock that a test moved stays moved.
        WELLSPRING_REHEARSAL: 'true',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    await ready(child);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
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
