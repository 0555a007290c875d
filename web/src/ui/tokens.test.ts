import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const light = coloursOf(':root {');
const dark = { ...light, ...coloursOf(':root[data-scheme="dark"] {') };

const inks = ['ink', 'ink-2', 'ink-3', 'brand', 'brand-strong', 'accent', 'good', 'warn', 'bad', 'bad-strong', 'info'];
const grounds = ['paper', 'surface', 'raised'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['brand', 'good', 'warn', 'bad', 'info'].map((tone) => [tone, `${tone}-soft`]),
  ...['brand', 'brand-strong'].map((ground) => ['on-brand', ground]),
  ...['accent', 'accent-strong'].map((ground) => ['on-accent', ground]),
  ['brand-strong', 'brand-soft'],
  ['bad-strong', 'bad-soft'],
];

it.each([
  ['light', light],
  ['dark', dark],
])('can be read in the %s, also under the pointer', (_, scheme) => {
  const pale = pairs.filter(([ink = '', ground = '']) => contrast(scheme[ink] ?? '', scheme[ground] ?? '') < 4.5);
  expect(pale).toEqual([]);
});

function coloursOf(block: string): Record<string, string> {
  const start = css.indexOf(block);
  const text = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** As WCAG counts it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
