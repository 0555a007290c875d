const colours = [
  'paper',
  'surface',
  'raised',
  'sunken',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-strong',
  'brand',
  'brand-strong',
  'brand-soft',
  'on-brand',
  'accent',
  'good',
  'good-soft',
  'warn',
  'warn-soft',
  'bad',
  'bad-strong',
  'bad-soft',
  'info',
  'info-soft',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'font',
] as const;

export type Tokens = Record<(typeof colours)[number], string>;

/** The values that the style sheets have now, for what cannot read style sheets: canvases and antd's theme. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const pairs = colours.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(pairs) as Tokens;
}
