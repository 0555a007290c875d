import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { fillInBooking } from './harness/booking.ts';
import { closeBrowser, endSessions, newPhone, password, settle, visit } from './harness/browser.ts';
import { advance, canAdvance } from './harness/clock.ts';

afterAll(closeBrowser);

/** The browser tells refused requests in its console; here they are the point. */
const refusals = /\b(401|403|404|409|422)\b/;
const unexpected = (errors: string[]) => errors.filter((error) => !refusals.test(error));
/** For how long the edge believes what it knew about a session. */
const standing = 6000;

async function signInAgain(dialog: Locator): Promise<void> {
  await dialog.getByText('邮箱', { exact: true }).click();
  await dialog.getByLabel('邮箱', { exact: true }).last().fill('consumer@example.com');
  await dialog.getByLabel('密码', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function askForCode(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号', { exact: true }).last().fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByRole('button', { name: '填入验证码' }).waitFor();
}

it('says what is wrong with a code and what to do, keeps what was typed, and takes the right one', async () => {
  const { page, errors, close } = await visit();
  const phone = newPhone().slice(3);
  await page.goto('/');
  await askForCode(page, phone);
  const code = page.getByLabel('验证码', { exact: true });
  await page.getByRole('button', { name: '填入验证码' }).click();
  const wrong = (await code.inputValue()) === '123456' ? '654321' : '123456';
  await code.fill(wrong);
  await page.getByRole('button', { name: '登录 / 注册' }).click();
  await page.getByRole('alert').getByText('验证码错误、已使用或已过期，请重新获取。').waitFor();
  expect(await page.getByLabel('手机号', { exact: true }).last().inputValue()).toBe(phone);
  expect(await code.inputValue()).toBe(wrong);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: '填入验证码' }).click();
  await page.getByRole('button', { name: '登录 / 注册' }).click();
  await page.getByLabel('怎么称呼您').waitFor();
  expect(unexpected(errors)).toEqual([]);
  await close();
});

it.runIf(canAdvance())(
  'signs a person out whose account is locked while the page is open, and tells only them why',
  async () => {
    const phone = newPhone();
    const consumer = await visit({ as: phone });
    const operator = await visit({ as: 'operator', size: 'desk' });
    await consumer.page.goto('/');
    await settle(consumer.page);

    await operator.page.goto(`/ops/users?q=${encodeURIComponent(phone)}`);
    await operator.page.locator('main table a').first().click();
    await operator.page.getByRole('button', { name: '锁定账号' }).click();
    const question = operator.page.getByRole('dialog');
    const reason = question.getByRole('combobox', { name: '原因' });
    await reason.click();
    await reason.press('Enter');
    await question.getByRole('button', { name: '锁定账号' }).click();
    await operator.page.getByText('账号已锁定：').waitFor();
    expect(await barriers(operator.page)).toEqual([]);

    const { page } = consumer;
    await page.waitForTimeout(standing);
    await page.getByRole('navigation').getByRole('link', { name: '服务' }).click();
    const dialog = page.getByRole('dialog', { name: '账号已锁定' });
    await dialog
      .getByRole('alert')
      .getByText(/该账号已被锁定，您已退出登录。/)
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('wellspring.signed-in'))).toBeNull();

    // Whoever only knows the number learns nothing: the code proves that it is theirs. The last one was sent a moment ago.
    advance('1m');
    await askForCode(page, phone.slice(3));
    await page.getByRole('button', { name: '填入验证码' }).click();
    await dialog.getByRole('button', { name: '登录 / 注册' }).click();
    await dialog.getByRole('alert').getByText('该账号已被锁定，请联系客服。').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(unexpected([...consumer.errors, ...operator.errors])).toEqual([]);
    await Promise.all([consumer.close(), operator.close()]);
  },
);

it('leaves an order payable whose payment was declined', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await fillInBooking(page, { day: 7 });
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByRole('button', { name: /确认支付/ }).click();
  await page.getByRole('button', { name: '模拟拒付' }).click();
  await page.getByText('支付被拒绝，未扣款。请重试，或换一种方式。').waitFor();
  expect(await barriers(page)).toEqual([]);

  const order = new URL(page.url()).pathname.replace('/pay', '');
  await page.goto(order);
  await page.getByRole('status').getByText('待付款').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: '去支付' }).click();
  await page.getByRole('button', { name: /确认支付/ }).click();
  await page.getByRole('button', { name: /^(支付|重新支付)$/ }).click();
  await page.getByText('支付成功', { exact: true }).waitFor({ timeout: 90_000 });
  await page.goto(order);
  await page.getByRole('status').getByText('等待接单').waitFor();
  expect(unexpected(errors)).toEqual([]);
  await close();
});

it('keeps a booking whose session ends before it is sent', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  const needs = '肩颈酸痛，久坐办公，希望手法轻柔';
  await fillInBooking(page, { day: 6, needs });
  const time = await page.getByRole('radio', { name: /^(09|10|11):/, checked: true }).getAttribute('value');
  await endSessions(page, 'consumer');
  await page.waitForTimeout(standing);
  await page.getByRole('button', { name: '提交预约' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('登录已过期。请重新登录，您填写的内容仍在。').waitFor();
  expect(await barriers(page)).toEqual([]);

  await signInAgain(dialog);
  expect(await page.getByRole('textbox', { name: '您的需求' }).inputValue()).toBe(needs);
  expect(await page.getByLabel('详细地址').inputValue()).toBe('平江路 1 号');
  expect(await page.getByRole('radio', { name: /^(09|10|11):/, checked: true }).getAttribute('value')).toBe(time);
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByRole('button', { name: /确认支付/ }).waitFor();
  expect(unexpected(errors)).toEqual([]);
  await close();
});

it('keeps a reading whose session ends before it is saved', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/health');
  await settle(page);
  await page.getByRole('button', { name: '记录', exact: true }).click();
  await page.getByLabel('收缩压', { exact: true }).fill('123');
  await page.getByLabel('舒张压', { exact: true }).fill('77');
  await endSessions(page, 'consumer');
  await page.waitForTimeout(standing);
  await page.getByRole('button', { name: '保存' }).click();
  const dialog = page.getByRole('dialog', { name: '重新登录' });
  await dialog.waitFor();
  expect(await barriers(page)).toEqual([]);

  await signInAgain(dialog);
  expect(await page.getByLabel('收缩压', { exact: true }).inputValue()).toBe('123');
  expect(await page.getByLabel('舒张压', { exact: true }).inputValue()).toBe('77');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('123/77').first().waitFor();
  expect(unexpected(errors)).toEqual([]);
  await close();
});
