import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './accessibility.ts';
import { settle } from './browser.ts';

/** Opens each page: nothing on it keeps anybody out, and nothing is wider than the screen. */
export async function walk(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await settle(page);
    expect(await barriers(page), path).toEqual([]);
    // Not the window's width: on a phone the window grows with what is too wide for it.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
}
