import type { Page } from 'playwright-core';
import { settle } from './browser.ts';

/**
 * An address for a path with parts to fill in (`/orders/$id`): the first link to such a page that the page above it has.
 * None where the demonstration has no example.
 */
export async function sampleOf(page: Page, base: string, path: string): Promise<string | null> {
  if (!path.includes('$')) return `${base}${path}`;
  const above = path.slice(0, path.indexOf('/$')) || '/';
  await page.goto(`${base}${above}`);
  await settle(page);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const shape = new RegExp(`^${base}${path.replace(/\$\w+/g, '[^/?]+')}(\\?|$)`);
  return hrefs.find((href) => shape.test(href)) ?? null;
}
