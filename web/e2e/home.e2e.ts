// How the home comes about: what it needs is asked for once, and early.
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, settle, visit } from './harness/browser.ts';

afterAll(closeBrowser);

it('asks for everything once, before its code has run', async () => {
  const { page, errors, close } = await visit({ as: 'consumer', plain: true });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Names come in two parts: of the next step, and of the feed.
    if (pathname.startsWith('/api/') && pathname !== '/api/v1/practitioners') asked.push(pathname);
  });
  await page.goto('/');
  await settle(page);
  await page.locator('main a[href^="/health/metrics/"]').first().waitFor();
  await page.locator('[data-activity]').first().waitFor();
  expect(asked.filter((path, place) => asked.indexOf(path) !== place)).toEqual([]);
  expect(asked).toHaveLength(12);
  expect(errors).toEqual([]);
  await close();
});

it('shows its shape without any script', async () => {
  const { page, close } = await visit({ plain: true });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByText('康泉', { exact: true }).waitFor();
  const cards = await page.locator('.start-cards i').first().boundingBox();
  expect(cards?.width).toBeGreaterThan(300);
  expect(cards?.height).toBeGreaterThan(100);
  await close();
});

it('announces no home to whoever is not signed in', async () => {
  const { page, close } = await visit({ plain: true });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.start').count()).toBe(0);
  await close();
});
