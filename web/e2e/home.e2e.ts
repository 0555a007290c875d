// How the home comes about: what it needs is asked for once, and early.
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, newPhone, settle, visit } from './harness/browser.ts';

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

const answers = (url: URL) => url.pathname.startsWith('/api/v1/') && !url.pathname.startsWith('/api/v1/auth/');

it('says once that nothing comes, and shows everything after one more try', async () => {
  const { page, close } = await visit({ as: 'consumer', plain: true });
  const body = JSON.stringify({ type: '/problems/away', title: '', status: 503, detail: '', code: 'http.unavailable' });
  const headers = { 'retry-after': '0' };
  await page.route(answers, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', headers, body }),
  );
  await page.goto('/');
  await page.getByRole('alert').waitFor();
  await page.waitForTimeout(1000);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
  await page.unroute(answers);
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('main a[href^="/health/metrics/"]').first().waitFor();
  await page.locator('[data-activity]').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await close();
});

it('moves nothing when the next step turns out to be none', async () => {
  const { page, close } = await visit({ as: newPhone(), plain: true });
  let answer = () => undefined as unknown;
  await page.route(/service-orders\?/, async (route) => {
    await new Promise((resolve) => {
      answer = () => resolve(undefined);
    });
    await route.continue();
  });
  await page.goto('/');
  const numbers = page.getByRole('heading', { name: '最新数据' });
  await page.getByText('还没有健康数据').waitFor();
  const before = await numbers.boundingBox();
  answer();
  await page.getByText('暂时没有安排').waitFor();
  const after = await numbers.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
  await page.getByRole('link', { name: '看看服务' }).click();
  await page.getByRole('heading', { level: 1, name: '服务' }).waitFor();
  await close();
});

it('says that nobody can be reached, and goes on by itself', async () => {
  const { page, close } = await visit({ as: 'consumer' });
  await page.goto('/points');
  await settle(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '暂时连不上康泉' }).waitFor();
  await page.getByRole('button', { name: /重试/ }).click();
  await page.getByRole('heading', { name: '暂时连不上康泉' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: '我的积分' }).waitFor();
  await close();
});
