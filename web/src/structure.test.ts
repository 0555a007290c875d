import { expect, it } from 'vitest';
import type { PageRoute } from '@/ui/routing/page-route.ts';
import { pages as biz } from './biz/routes.tsx';
import { pages as consumer } from './consumer/routes.tsx';
import { pages as ops } from './ops/routes.tsx';

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const applications = ['consumer', 'biz', 'ops'];
const featureOf = (path: string) => /^\.\/(?:consumer|biz|ops)\/features\/[^/]+/.exec(path)?.[0];

/** A file that another imports, from where that one stands. */
function resolve(from: string, target: string): string | null {
  if (target.startsWith('@/')) return `./${target.slice(2)}`;
  if (!target.startsWith('.')) return null;
  return `.${new URL(target, `file://${from.slice(1)}`).pathname}`;
}

const imports = Object.entries(sources).flatMap(([from, text]) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target]) => {
    const to = resolve(from, target ?? '');
    return to ? [{ from, to }] : [];
  }),
);

it('lets no feature know another', () => {
  const known = imports.filter(({ from, to }) => {
    const [feature, other] = [featureOf(from), featureOf(to)];
    return feature && other && feature !== other;
  });
  expect(known).toEqual([]);
});

it('lets no application know another, and what is shared none', () => {
  const of = (path: string) => applications.find((name) => path.startsWith(`./${name}/`));
  expect(imports.filter(({ from, to }) => of(to) && of(from) !== of(to))).toEqual([]);
});

it('keeps one query or mutation a file, in the folder for them', () => {
  const calls = /\$api\.use(Query|InfiniteQuery|SuspenseQuery|Mutation)\(/g;
  const crowded = Object.entries(sources).filter(([path, text]) => {
    if (!featureOf(path)) return false;
    const count = text.match(calls)?.length ?? 0;
    return count > 1 || (count === 1 && !path.includes('/queries/'));
  });
  expect(crowded.map(([path]) => path)).toEqual([]);
});

it('keeps texts in the catalogues', () => {
  const han = Object.entries(sources).filter(
    ([path, text]) => !path.endsWith('/units.ts') && /\p{Script=Han}/u.test(text),
  );
  expect(han.map(([path]) => path)).toEqual([]);
});

it.each([
  ['consumer', consumer],
  ['biz', biz],
  ['ops', ops],
] as const)('leads nowhere in %s where there is no page', (application, pages) => {
  const targets = Object.entries(sources)
    .filter(([path]) => path.startsWith(`./${application}/`))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:to|back)(?:=|:\s*)['"](\/[^'"]*)['"]/g)].map((match) => [path, match[1]]),
    );
  const paths = ['/', ...pages.map(({ path }: PageRoute) => path)];
  const missing = targets.filter(([, target]) => !paths.includes(target ?? ''));
  expect(missing).toEqual([]);
});
