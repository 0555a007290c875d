import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { placeOrder } from './harness/booking.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';
import { walk } from './harness/walk.ts';

afterAll(closeBrowser);

const pages = [
  '/biz/',
  '/biz/schedule',
  '/biz/schedule?view=day',
  '/biz/schedule?view=month',
  '/biz/schedule?view=agenda',
  '/biz/orders',
  '/biz/income',
  '/biz/ratings',
  '/biz/profile',
];
const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('shows a practitioner every page of the workbench (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'practitioner' });
  await walk(page, pages);
  expect(errors).toEqual([]);
  await close();
});

it('brings a new order live, lets it be taken with one tap, confirmed, and given up', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'practitioner' });
  await page.goto('/biz/');
  await settle(page);
  await page.getByText('实时更新中').waitFor();
  const shown = await page.locator('article').count();
  const { id: order, pay } = await placeOrder(page.request);
  await pay();
  await page.locator('article').nth(shown).waitFor();
  await page.locator('article').last().getByText('您将收入').waitFor();

  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/grab-orders'));
  await page.locator('article').last().getByRole('button', { name: '抢单' }).click();
  expect((await answer).status()).toBe(201);
  await page.getByText('恭喜，这一单是您的了！').waitFor();
  expect(await barriers(page)).toEqual([]);

  const looks: string[] = [];
  page.on('request', (request) => request.url().includes('/health-summary') && looks.push(request.url()));
  await page.getByText('您的每次查看，顾客都看得到。').waitFor();
  expect(looks).toEqual([]);
  await page.getByRole('button', { name: '查看健康摘要' }).click();
  await page.getByText('本次查看已写入顾客的访问记录', { exact: false }).waitFor();
  expect(looks).toHaveLength(1);

  await page.getByRole('button', { name: '确认预约' }).click();
  await page.getByRole('heading', { name: '预约已确认' }).waitFor();
  await page.getByRole('button', { name: '放弃订单' }).click();
  await page.getByLabel('给顾客的说明').fill('临时身体不适，非常抱歉');
  await page.getByRole('dialog').getByRole('button', { name: '放弃订单' }).click();
  await page.getByRole('heading', { name: '订单已取消' }).waitFor();
  await page.getByText('临时身体不适，非常抱歉').waitFor();
  expect(page.url()).toContain(order);
  expect(errors).toEqual([]);
  await close();
});

it('shows the schedule by day, week and month, and leads from it to an order', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'practitioner' });
  await page.goto('/biz/schedule?view=month');
  await settle(page);
  const busy = page.getByRole('table').getByRole('button', { name: /[1-9]\d* 个预约/ });
  await busy.first().click();
  await page.waitForURL(/view=day/);
  await page.getByRole('main').locator('a[href*="/biz/orders/ord_"]').first().waitFor();
  await page.getByTitle('周', { exact: true }).click();
  await page.getByRole('button', { name: '上一周' }).click();
  await page.getByRole('button', { name: '今天', exact: true }).click();
  await page.goto('/biz/schedule?view=agenda&day=2020-01-01');
  await page.getByText('接下来没有预约').waitFor();
  await page.goto('/biz/schedule?view=month');
  await busy.first().click();
  await page.getByRole('main').locator('a[href*="/biz/orders/ord_"]').first().click();
  await page.waitForURL(/\/biz\/orders\/ord_/);
  expect(errors).toEqual([]);
  await close();
});

it('takes an own price off the page of its service and puts it back, and keeps a profile as it was', async () => {
  const { page, errors, close } = await visit({ as: 'practitioner' });
  await page.goto('/biz/profile');
  const shown = page.getByRole('switch', { name: /^上门推拿/ });
  await shown.click();
  await page.getByText('已停用', { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await shown.click();
  await page.getByText('展示中', { exact: true }).waitFor();

  await page.getByRole('button', { name: '编辑资料' }).click();
  expect(await page.getByLabel('纬度').inputValue()).not.toBe('');
  expect(await page.getByLabel('证书编号').first().inputValue()).not.toBe('');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('资料已保存').waitFor();
  await page.getByText('已核验', { exact: true }).waitFor();
  expect(errors).toEqual([]);
  await close();
});
