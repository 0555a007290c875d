import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const pages = ['/ops/', '/ops/orders', '/ops/orders/sagas', '/ops/events', '/ops/services'];
const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('shows an operator how the platform runs (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'operator' });
  for (const path of pages) {
    await page.goto(path);
    await settle(page);
    expect(await barriers(page), path).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
  }
  expect(errors).toEqual([]);
  await close();
});

it('leads from an order to what happened to it, and from a saga to its steps', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/orders');
  await page.getByRole('list', { name: '最近下单' }).getByRole('link').first().click();
  await page.getByText('状态变化').waitFor();
  await page.getByText('订单创建').waitFor();
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
