import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';
import { walk } from './harness/walk.ts';

afterAll(closeBrowser);

const pages = [
  '/ops/',
  '/ops/?range=24h',
  '/ops/orders',
  '/ops/orders?status=cancelled',
  '/ops/payments',
  '/ops/orders/sagas',
  '/ops/events',
  '/ops/services',
];
const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('shows an operator how the platform runs (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'operator' });
  await walk(page, pages);
  expect(errors).toEqual([]);
  await close();
});

it('leads from an order to what happened to it, and from a saga to its steps', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/orders');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByText('状态变化').waitFor();
  await page.getByText('订单创建').waitFor();
  await page.getByText('记入账本托管').waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);

  await page.goto('/ops/orders/sagas?status=completed');
  await page.getByRole('table').getByRole('link', { name: '下单' }).first().click();
  await page.getByText('预留支付').first().waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('leads from a payment to its order, and from the order to its saga and back to the money', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/payments?status=refunded');
  await page.getByRole('table').getByRole('button').first().click();
  const drawer = page.getByRole('dialog', { name: '支付详情' });
  await drawer.getByText('退款到账').waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  await drawer.getByRole('link', { name: '查看订单' }).click();
  await page.getByText('已退回').waitFor();

  await page.goto('/ops/orders?status=completed');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: /^分账/ }).waitFor();
  await page.locator('a[href^="/ops/orders/sagas/trade/"]').click();
  await page.getByText('预留支付').first().waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('tells what the figures cannot say while they fail, and goes on when they are back', async () => {
  const { page, close } = await visit({ size: 'desk', as: 'operator' });
  const problem = { type: '/problems/internal', title: 'Fault', status: 500, code: 'internal', detail: 'a fault' };
  const figures = /\/api\/v1\/(orders|payments)\/figures/;
  await page.route(figures, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }),
  );
  await page.goto('/ops/');
  await page.getByRole('button', { name: '重试' }).first().waitFor({ timeout: 30_000 });
  expect(await barriers(page)).toEqual([]);
  await page.unroute(figures);
  await page.getByRole('button', { name: '重试' }).first().click();
  await page.getByText('今日下单').waitFor();
  await close();
});
