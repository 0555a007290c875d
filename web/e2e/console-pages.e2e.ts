import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const pages = [
  { path: '/users', title: { 'zh-CN': '用户', en: 'Users' } },
  { path: '/users?role=practitioner', title: { 'zh-CN': '用户', en: 'Users' } },
  { path: '/ledger', title: { 'zh-CN': '账本', en: 'Ledger' } },
  { path: '/reconciliation', title: { 'zh-CN': '对账', en: 'Reconciliation' } },
  { path: '/rules', title: { 'zh-CN': '接单规则', en: 'Matching rules' } },
  { path: '/risk', title: { 'zh-CN': '风险', en: 'Risk' } },
  { path: '/risk?tab=rules', title: { 'zh-CN': '风险', en: 'Risk' } },
  { path: '/notifications', title: { 'zh-CN': '通知', en: 'Notifications' } },
  { path: '/inbox', title: { 'zh-CN': '沙箱信箱', en: 'Sandbox inbox' } },
  { path: '/inbox?tab=callbacks', title: { 'zh-CN': '沙箱信箱', en: 'Sandbox inbox' } },
  { path: '/audit', title: { 'zh-CN': '审计', en: 'Audit' } },
] as const;

const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('shows the operator the back office (%s, %s)', { timeout: 180_000 }, async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'operator' });
  for (const { path, title } of pages) {
    await page.goto(`/ops${path}`);
    await page.getByRole('heading', { level: 1, name: title[language] }).waitFor();
    await settle(page);
    expect(await barriers(page), path).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, path).toBeLessThanOrEqual(0);
  }
  expect(errors).toEqual([]);
  await close();
});

it('leads from an account to its ledger, and verifies the audit chain', { timeout: 120_000 }, async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/users');
  await page.locator('main table a').first().click();
  await page.getByRole('link', { name: '积分' }).click();
  await page.getByRole('heading', { level: 1, name: '用户积分' }).waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);

  await page.goto('/ops/audit');
  await page.getByRole('button', { name: '校验哈希链' }).click();
  await page.getByText('全部记录与封存时一致').waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('finds the orders of a service, and follows their money through the ledger', { timeout: 120_000 }, async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/orders?status=completed');
  const first = page.locator('main table a[href^="/ops/orders/"]').first();
  const service = (await first.textContent()) ?? '';
  await page.getByRole('combobox', { name: '服务' }).fill(service);
  await page.getByRole('option', { name: service }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/service=svc_/);
  await settle(page);
  const found = await page.locator('main table a[href^="/ops/orders/"]').allTextContents();
  expect(new Set(found)).toEqual(new Set([service]));

  await first.click();
  await page.getByRole('link', { name: '查看账本' }).click();
  await page.getByRole('heading', { level: 1, name: '订单的资金' }).waitFor();
  for (const kind of ['支付', '结算分账', '渠道打款']) await page.getByRole('cell', { name: kind }).first().waitFor();
  await page.mouse.move(0, 0);
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
