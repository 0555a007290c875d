import { expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };

const catalogues = import.meta.glob<Tree>('./{zh-CN,en}/*.json', { import: 'default', eager: true });
const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Read by codes that the platform sends. */
const keyedByPlatform = ['problems'];

function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}

const namesIn = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();
const textAt = (tree: Tree, key: string) =>
  key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), tree);
const files = Object.keys(catalogues).filter((path) => path.startsWith('./zh-CN/'));

it.each(files)('%s has the same keys in English, with the same values to fill in', (path) => {
  const zh = catalogues[path] ?? {};
  const en = catalogues[path.replace('zh-CN', 'en')] ?? {};
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort());
  for (const key of keysOf(zh)) {
    expect(namesIn(String(textAt(en, key))), key).toBe(namesIn(String(textAt(zh, key))));
  }
});

it('has no catalogue in English alone', () => {
  const english = Object.keys(catalogues).filter((path) => path.startsWith('./en/'));
  expect(english.map((path) => path.replace('/en/', '/zh-CN/')).sort()).toEqual([...files].sort());
});

const code = Object.values(sources).join('\n');
const literal = new Set([...code.matchAll(/['"`]([\w-]+:)?([\w.-]+)['"`]/g)].map((match) => match[2]));
const patterns = [...code.matchAll(/`([\w-]+:)?((?:[\w.-]*\$\{[^`}]*\})+[\w.-]*)`/g)].map(
  (match) => new RegExp(`^${(match[2] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
);
const specific = patterns.filter((pattern) => /[a-z_]{2,}/.test(pattern.source.replace(/\[\\w\.-\]\+/g, '')));

it.each(files.filter((path) => !keyedByPlatform.some((name) => path.endsWith(`/${name}.json`))))(
  '%s has no text that nobody shows',
  (path) => {
    const used = (key: string) => literal.has(key) || specific.some((pattern) => pattern.test(key));
    const plural = (key: string) => used(key.replace(/_(zero|one|two|few|many|other)$/, ''));
    expect(keysOf(catalogues[path] ?? {}).filter((key) => !used(key) && !plural(key))).toEqual([]);
  },
);
