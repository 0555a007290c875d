import type { Page } from 'playwright-core';
import { settle } from './browser.ts';

/** Pages that are linked to elsewhere than on the page above them. */
const linkedOn: Record<string, string> = { '/practitioners/$id': '/services/$id' };

/**
 * An address for a path with parts to fill in (`/orders/$id`): the first link to such a page that the page above it has.
 * None where the demonstration has no example.
 */
export async function sampleOf(page: Page, base: string, path: string): Promise<string | null> {
  if (!path.includes('$')) return `${base}${path}`;
  const above = await sampleOf(page, base, linkedOn[path] ?? pathAbove(path));
  if (above === null) return null;
  await page.goto(above);
  await settle(page);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const shape = new RegExp(`^${base}${path.replace(/\$\w+/g, '[^/?]+')}(\\?|$)`);
  return hrefs.find((href) => shape.test(href)) ?? null;
}

function pathAbove(path: string): string {
  const end = /\/\$\w+$/.test(path) ? path.indexOf('/$') : path.lastIndexOf('/');
  return path.slice(0, end) || '/';
}
