// How soon the consumer's home can be used on a slow phone. Not a test: a target that is missed says so in its row.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { afterAll, it } from 'vitest';
import { closeBrowser, settle, visit } from './harness/browser.ts';
import { type Line, type Load, lines, load, slowDown, slowdown, watch } from './harness/phone.ts';

afterAll(closeBrowser);

const budget = 1500;
const rounds = Number(process.env.ROUNDS ?? 7);
/** Today's numbers. */
const hero = 'main a[href^="/health/metrics/"]';
const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();

async function cold(line: Line): Promise<Load> {
  const { page, close } = await visit({ as: 'consumer', plain: true });
  await watch(page, hero);
  const { came } = await slowDown(page, line);
  const measured = await load(page, '/', came);
  await close();
  return measured;
}

/** The browser has been here before: its own cache has what never changes. */
async function warm(line: Line): Promise<Load> {
  const { page, close } = await visit({ as: 'consumer', plain: true });
  await page.goto('/');
  await settle(page);
  await page.goto('about:blank');
  await watch(page, hero);
  const { came } = await slowDown(page, line);
  const measured = await load(page, '/', came);
  await close();
  return measured;
}

const columns = [
  ['first paint', 'firstPaint'],
  ['LCP', 'largestPaint'],
  ['numbers visible', 'hero'],
  ['**interactive**', 'interactive'],
  ['TBT', 'blocked'],
  ['requests', 'requests'],
  ['kB', 'kilobytes'],
] as const satisfies (readonly [string, keyof Load])[];

function median(loads: Load[], key: keyof Load): number {
  return loads.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? Number.NaN;
}

function row(name: string, loads: Load[]): string {
  const middle = columns.map(([, key]) => Math.round(median(loads, key)));
  const met = median(loads, 'interactive') < budget ? 'yes' : '**no**';
  return `| ${[name, ...middle, `< ${budget}`, met].join(' | ')} |`;
}

it('measures the home on a slow phone', { timeout: 900_000 }, async () => {
  const cases = (Object.keys(lines) as Line[]).flatMap((line) => [
    { name: `${line}, cold`, once: () => cold(line), loads: [] as Load[] },
    { name: `${line}, warm`, once: () => warm(line), loads: [] as Load[] },
  ]);
  await cases.at(-1)?.once();
  for (let round = 0; round < rounds; round += 1) for (const { once, loads } of cases) loads.push(await once());
  const head = ['line, cache', ...columns.map(([name]) => name), 'target', 'met'];
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '..') === '' ? '' : ' with local changes';
  const commit = git('rev-parse', '--short', 'HEAD');
  const every = cases.map(
    ({ name, loads }) =>
      `- ${name}, interactive: ${loads.map(({ interactive }) => Math.round(interactive)).join(', ')}`,
  );
  const networks = Object.entries(lines).map(
    ([name, { roundTrip, down, up }]) => `${name} ${roundTrip} ms a round trip, ${down} kbit/s down, ${up} up`,
  );
  const report = `# The consumer's home on a slow phone

- commit ${commit}${changed}; ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores shared by browser, platform and PostgreSQL
- 390×844; CPU slowed down ${slowdown}×; ${networks.join('; ')}: figures of Lighthouse, applied by the browser to every
  request. Setting up connections and TLS is not in them.
- somebody who is signed in opens \`/\`; cold: nothing in the cache; warm: what never changes is in it. No service worker.
- interactive: today's numbers are painted, and no long task follows for a second
- milliseconds since the navigation began, the median of ${rounds} loads each

| ${head.join(' | ')} |
|${head.map(() => ' --- |').join('')}
${cases.map(({ name, loads }) => row(name, loads)).join('\n')}

## Runs
${every.join('\n')}
`;
  console.log(report);
  if (process.env.ROUNDS) return;
  mkdirSync('../bench/results', { recursive: true });
  writeFileSync(`../bench/results/web-${new Date().toISOString().slice(0, 10)}-${commit}.md`, report);
});
