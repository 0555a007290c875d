import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, settle, visit } from './harness/browser.ts';

afterAll(closeBrowser);

/** What the console says about what was done. */
const told = (page: Page, news: string | RegExp) => page.locator('.ant-message').getByText(news).waitFor();

/** Somebody of the demonstration whom no other test needs. */
async function openSomebody(page: Page): Promise<void> {
  await page.goto('/ops/users?role=consumer');
  await settle(page);
  await page.locator('main table a').nth(6).click();
  await page.getByText('角色与权限').waitFor();
}

it('locks an account for a reason, and lets it in again', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await openSomebody(page);
  await page.getByRole('button', { name: '锁定账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '锁定账号' }).click();
  await dialog.getByText('请选择原因').waitFor();
  await dialog.getByRole('combobox').click();
  await page.getByTitle('滥用').click();
  await dialog.getByLabel('备注').fill('反复下单后取消');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: '锁定账号' }).click();
  await told(page, /^已锁定/);
  await page.getByText('账号已锁定：滥用').waitFor();
  await page.getByText('反复下单后取消').waitFor();

  await page.getByRole('button', { name: '解除锁定' }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: '解除锁定' }).click();
  await told(page, /可以重新登录/);
  await page.getByRole('button', { name: '锁定账号' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('gives somebody a role and takes it back', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await openSomebody(page);
  const choose = async () => {
    await page.getByRole('button', { name: '更改' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /商家/ }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const merchant = page.locator('main').getByText('商家', { exact: true });
  await choose();
  await merchant.waitFor();
  await choose();
  await merchant.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});

it('keeps a risk rule as a draft after trying it out, and drops the draft', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/risk?tab=rules');
  await settle(page);
  await page.getByRole('button', { name: '查看' }).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '试算' }).click();
  await drawer.getByText('回放的判定').waitFor();
  await drawer.getByRole('button', { name: '存为新草稿' }).click();
  await told(page, /草稿已保存/);
  expect(await barriers(page)).toEqual([]);
  await drawer.getByRole('button', { name: '丢弃草稿' }).click();
  await page.locator('.ant-popconfirm').getByRole('button').last().click();
  await told(page, '草稿已丢弃');
  expect(errors).toEqual([]);
  await close();
});

it('publishes matching rules anew', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/rules');
  await settle(page);
  const publish = async () => {
    await page.getByRole('switch').last().click();
    await page.getByText('有未发布的改动').waitFor();
    await page.getByRole('button', { name: '发布' }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '发布' }).click();
    await page.getByText('有未发布的改动').waitFor({ state: 'detached' });
  };
  await publish();
  await told(page, /版已生效/);
  await publish();
  expect(errors).toEqual([]);
  await close();
});

it('tells somebody something, as a template says it', async () => {
  const { page, errors, close } = await visit({ size: 'desk', as: 'operator' });
  await page.goto('/ops/notifications');
  await settle(page);
  await page.getByLabel('接收人').fill('孙');
  await page.locator('.ant-select-item-option').first().click();
  await page.keyboard.press('Escape');
  await page.getByLabel('标题').fill('停机维护通知');
  await page.getByLabel('正文').fill('今晚 23:00 起维护约 10 分钟。');
  await page.getByRole('figure').getByText('今晚 23:00 起维护约 10 分钟。').first().waitFor();
  await page.getByLabel('关联内容').click();
  await page.getByTitle('订单', { exact: true }).click();
  await page.getByLabel('订单号').fill('ord_1');
  await page.getByText('请填写以 ord_ 开头的完整编号').waitFor();
  await page.getByLabel('订单号').fill('ord_01h455vb4pex5vsknk084sn02q');
  await page.getByRole('button', { name: '发送' }).click();
  await page.locator('.ant-popconfirm').getByRole('button').last().click();
  await page.getByText('已通知 1 人').waitFor();
  expect(errors).toEqual([]);
  await close();
});
