import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Finding {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string }[];
}

interface Axe {
  run(options: { runOnly: string[] }): Promise<{ violations: Finding[] }>;
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps people from using the page: the serious findings of axe, each with where it is. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const findings: Finding[] = await page.evaluate(
    (tags) => (globalThis as never as { axe: Axe }).axe.run({ runOnly: tags }).then(({ violations }) => violations),
    wcag,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html.slice(0, 200)}`).join('\n')}`);
}
