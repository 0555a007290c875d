import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const paths = [
  '/',
  '/messages',
  '/messages/quiet-hours',
  '/points',
  '/me',
  '/me/sessions',
  '/me/password',
  '/me/feed',
  '/me/install',
  '/me/about',
];
const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)("shows what is the account's own without barriers (%s, %s)", async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'consumer' });
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settle(page);
    expect(await barriers(page), path).toEqual([]);
  }
  expect(errors).toEqual([]);
  await close();
});

it('hides an item, mutes its author, and takes both back', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/');
  const more = page.getByRole('button', { name: '更多操作' });
  await more.first().click();
  await page.getByRole('button', { name: '隐藏这条动态' }).click();
  await page.getByText('已隐藏这条动态').waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已隐藏这条动态').waitFor({ state: 'detached' });

  await page
    .getByRole('article')
    .filter({ hasText: '完成了一次服务' })
    .filter({ has: page.locator('a') })
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: /^不看/ }).click();
  await page.getByText(/^不再显示/).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText(/^不再显示/).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});

it('marks a message as read when it is opened', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/messages?show=unread');
  await page
    .getByRole('link', { name: /未读：/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== '/messages');
  expect(errors).toEqual([]);
  await close();
});

it('leads from a message to the very thing it tells of', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/messages');
  await page
    .getByRole('link', { name: /支付成功/ })
    .first()
    .click();
  await page.waitForURL(/\/orders\/ord_/);
  await page.getByRole('heading', { name: '订单详情' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('keeps quiet hours', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/messages/quiet-hours');
  const on = page.getByRole('switch', { name: '开启免打扰' });
  await on.setChecked(true);
  await page.getByLabel('开始').fill('21:30');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.reload();
  expect(await page.getByLabel('开始').inputValue()).toBe('21:30');
  await on.setChecked(false);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('keeps the palette that was chosen', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/me');
  await page.getByRole('button', { name: '深色' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
