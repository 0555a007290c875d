import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, settle, type Visitor, visit } from './harness/browser.ts';
import { advance, canAdvance } from './harness/clock.ts';

afterAll(closeBrowser);

const minute = 60_000;
/** Reaching for what another has is refused, and the browser says so in its console. */
const lostRace = /\b409\b/;

async function book(page: Page): Promise<void> {
  await page.goto('/services');
  await page.getByRole('link', { name: /上门推拿/ }).click();
  await page.getByRole('link', { name: '预约', exact: true }).click();
  await page.getByRole('group', { name: '日期' }).getByRole('radio').nth(1).check();
  await page.getByRole('radio', { name: /^10:30/ }).check();
  await page.getByLabel('详细地址').fill('平江路 1 号');
  await page.getByRole('textbox', { name: '您的需求' }).fill('肩颈酸痛，久坐办公');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByRole('button', { name: /确认支付/ }).click();
  await page.getByRole('button', { name: '支付', exact: true }).click();
  await page.getByText('支付成功').waitFor({ timeout: 90_000 });
  await page.getByRole('link', { name: '查看订单' }).click();
  await page.getByRole('status').getByText('等待接单').waitFor();
}

/** Both reach at the same moment; first the one who wins. */
async function race(one: Visitor, other: Visitor): Promise<[Visitor, Visitor]> {
  const cards = [one, other].map(({ page }) => page.getByRole('article').filter({ hasText: '10:30' }));
  await Promise.all(cards.map((card) => card.waitFor({ timeout: minute })));
  await Promise.all(cards.map((card) => card.getByRole('button', { name: /抢\s?单/ }).click()));
  const won = ({ page }: Visitor) => page.waitForURL(/\/biz\/orders\/ord_/, { timeout: minute });
  const first = await Promise.any([won(one).then(() => one), won(other).then(() => other)]);
  return first === one ? [one, other] : [other, one];
}

/** Tomorrow at half past ten in China, as the form was told. */
function untilStart(now: Date): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
    new Date(now.getTime() + 24 * 60 * minute),
  );
  return `${Math.ceil((Date.parse(`${day}T10:30:00+08:00`) - now.getTime()) / minute)}m`;
}

it.runIf(canAdvance())(
  'tells the whole story: booked, raced for, served, rated, paid out, seen by the console',
  async () => {
    const began = new Date();
    const consumer = await visit({ as: 'consumer' });
    const desks = await Promise.all([
      visit({ as: 'practitioner', size: 'desk' }),
      visit({ as: '+8613900000010', size: 'desk' }),
    ]);
    await Promise.all(
      desks.map(async ({ page }) => {
        await page.goto('/biz/');
        await page.getByText('实时更新中').waitFor();
      }),
    );

    await book(consumer.page);
    const path = new URL(consumer.page.url()).pathname;
    const [winner, loser] = await race(...desks);
    await loser.page.getByText('别灰心，下一单很快就来').waitFor();
    expect(await barriers(loser.page)).toEqual([]);
    await consumer.page.getByRole('status').getByText('已接单').waitFor({ timeout: minute });

    await winner.page.getByRole('button', { name: '确认预约' }).click();
    await winner.page.getByText('预约已确认').waitFor();
    await winner.page.getByRole('button', { name: '查看健康摘要' }).click();
    await winner.page.getByText(/本次查看已写入/).waitFor();
    expect(await barriers(winner.page)).toEqual([]);

    // Every access token is over by then: the pages get new ones without asking.
    advance(untilStart(began));
    await winner.page.reload();
    await winner.page.getByRole('button', { name: '开始服务' }).click();
    await winner.page.getByRole('button', { name: '完成服务' }).click();
    await winner.page.getByText('等待顾客确认').first().waitFor();

    const { page } = consumer;
    await page.reload();
    await page.getByRole('button', { name: '确认完成' }).click();
    const sheet = page.getByRole('dialog');
    // By keyboard: the stars stand before the radio buttons, and the sheet is still rising.
    await sheet.getByRole('radio', { name: '非常满意' }).press('Space');
    await sheet.getByRole('button', { name: '确认完成并评价' }).click();
    await page.getByRole('status').getByText('已完成').waitFor();
    await page.getByText('健康师查看了您的健康摘要').first().waitFor();
    await settle(page);
    expect(await barriers(page)).toEqual([]);

    await page.goto('/points');
    await settle(page);
    expect(await barriers(page)).toEqual([]);
    await winner.page.goto('/biz/income');
    await settle(winner.page);
    expect(await winner.page.locator('main').textContent()).toContain('¥');

    const operator = await visit({ as: 'operator', size: 'desk' });
    await operator.page.goto(`/ops${path}`);
    await operator.page.getByText('已完成').first().waitFor();
    await settle(operator.page);
    expect(await barriers(operator.page)).toEqual([]);

    const visitors = [consumer, ...desks, operator];
    expect(visitors.flatMap(({ errors }) => errors).filter((error) => !lostRace.test(error))).toEqual([]);
    await Promise.all(visitors.map(({ close }) => close()));
  },
  10 * minute,
);
