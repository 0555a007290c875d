import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, settle, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const refusals = /\b(409|422)\b/;

async function fillIn(page: Page, needs: string): Promise<void> {
  await page.goto('/services');
  await page.getByRole('link', { name: /上门推拿/ }).click();
  await page.getByRole('link', { name: '预约', exact: true }).click();
  await page.getByRole('group', { name: '日期' }).getByRole('radio').nth(9).check();
  await page.getByRole('radio', { name: /^10:30/ }).check();
  await page.getByLabel('详细地址').fill('平江路 1 号');
  await page.getByRole('textbox', { name: '您的需求' }).fill(needs);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '提交预约' }).click();
}

it('keeps what was typed when an emergency is sent to those who can help', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await fillIn(page, '胸痛，呼吸困难');
  await page.getByRole('link', { name: '立即拨打 120' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByRole('textbox', { name: '您的需求' }).inputValue()).toBe('胸痛，呼吸困难');
  expect(await page.getByLabel('详细地址').inputValue()).toBe('平江路 1 号');
  expect(errors.filter((error) => !refusals.test(error))).toEqual([]);
  await close();
});

it('books, is declined, pays, and calls it off with everything back', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await fillIn(page, '肩颈酸痛，久坐办公');
  await page.getByRole('button', { name: /确认支付/ }).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: /确认支付/ }).click();
  await page.getByRole('button', { name: '模拟拒付' }).click();
  await page.getByText('支付被拒绝').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '重新支付' }).click();
  await page.getByText('支付成功').waitFor({ timeout: 90_000 });
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: '查看订单' }).click();
  await page.getByRole('status').getByText('等待接单').waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  const number = new URL(page.url()).pathname;

  await page.getByRole('button', { name: '取消订单' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('¥199.00').waitFor();
  await sheet.getByText('查看退款规则').click();
  await sheet.getByText('健康师接单前取消，退 100%').waitFor();
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: '确认取消' }).click();
  await page.getByRole('status').getByText('已取消').waitFor();
  await page.getByText('已原路退回').waitFor({ timeout: 90_000 });

  await page.goto('/orders?show=over');
  await page.locator(`a[href="${number}"]`).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(errors.filter((error) => !refusals.test(error))).toEqual([]);
  await close();
});
