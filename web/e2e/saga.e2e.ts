import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { fillInBooking } from './harness/booking.ts';
import { closeBrowser, newPhone, settle, visit } from './harness/browser.ts';
import { advance, canAdvance } from './harness/clock.ts';
import { inDatabase } from './harness/database.ts';
import { freePort } from './harness/free-port.ts';
import { startPlatform, stopPlatform } from './harness/power.ts';

afterAll(closeBrowser);

const minute = 60_000;

/** Everything but finance, which is looked for where nothing is. */
async function startWithoutFinance(): Promise<void> {
  await stopPlatform();
  await startPlatform({
    command: ['serve', '--role', 'gateway,auth,user,trade,ops,feed,sandbox'],
    settings: { WELLSPRING_REMOTE__FINANCE: `http://127.0.0.1:${await freePort()}` },
  });
}

async function startWhole(): Promise<void> {
  await stopPlatform();
  await startPlatform();
}

/** Attempts come ever later; the clock is moved instead of waited for. */
async function waitForStuck(page: Page): Promise<void> {
  for (let look = 0; look < 30; look += 1) {
    advance('2m');
    await page.waitForTimeout(1000);
    await page.reload();
    await settle(page);
    if ((await page.getByText('1 个流程卡住了').count()) > 0) return;
  }
  throw new Error('no saga got stuck');
}

describe.runIf(canAdvance())('an order that could not be placed nor taken back', () => {
  beforeAll(startWithoutFinance, 2 * minute);
  // Whatever became of the test, the others find the platform as it was.
  afterAll(startWhole, 2 * minute);

  it(
    'is shown as stuck with its reason, and goes on once that is mended',
    async () => {
      const [consumer, operator] = [await visit({ as: 'consumer' }), await visit({ as: 'operator', size: 'desk' })];
      await fillInBooking(consumer.page, { day: 4 });
      await consumer.page.getByRole('button', { name: '提交预约' }).click();
      await consumer.page.getByText('还没有结果，我们会继续处理。').waitFor({ timeout: minute });
      expect(await barriers(consumer.page)).toEqual([]);

      const { page } = operator;
      await page.goto('/ops/orders/sagas');
      await waitForStuck(page);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('table').first().getByRole('link').first().click();
      await page.getByText('预留支付').first().waitFor();
      await page.getByText('卡住').first().waitFor();
      expect(await barriers(page)).toEqual([]);

      // Finance is back; the page stays open meanwhile.
      await startWhole();
      await page.getByRole('button', { name: /重\s?试/ }).click();
      await page
        .locator('.ant-popover')
        .getByRole('button', { name: /重\s?试/ })
        .click();
      await page.getByText('流程已继续').waitFor();
      await page.getByText('已撤回').first().waitFor({ timeout: minute });
      expect(await barriers(page)).toEqual([]);
      await Promise.all([consumer.close(), operator.close()]);
    },
    5 * minute,
  );
});

describe.runIf(canAdvance())('an event that cannot be applied', () => {
  // Nothing that the product lets anybody do makes an event unfit for its consumer. So a text is spoilt by hand: it asks
  // for something that nobody gives, as a careless change of the table would make it do.
  const spoil = `insert into ops.notification_templates
    select code, 99, title_zh, title_en, body_zh || '{gift}', body_en || '{gift}', urgent, created_at
    from ops.notification_templates where code = 'welcome' order by version desc limit 1`;
  const mend = `delete from ops.notification_templates where code = 'welcome' and version = 99`;
  beforeAll(() => inDatabase(spoil));
  afterAll(() => inDatabase(mend));

  it(
    'is parked with its reason, and skipped, or tried again once that is mended',
    async () => {
      const [one, other] = [await visit({ as: newPhone() }), await visit({ as: newPhone() })];
      const operator = await visit({ as: 'operator', size: 'desk' });
      const { page } = operator;
      await page.goto('/ops/events');
      const parked = page.getByRole('listitem').filter({ hasText: 'the template needs values' });
      await expect.poll(() => parked.count(), { timeout: minute }).toBe(2);
      expect(await barriers(page)).toEqual([]);

      await parked
        .first()
        .getByRole('button', { name: /跳\s?过/ })
        .click();
      const question = page.getByRole('dialog', { name: '跳过这个事件？' });
      await question.getByRole('button', { name: /跳\s?过/ }).click();
      await question.getByText('请写明原因').waitFor();
      await question.getByLabel('原因').fill('欢迎词有误，已另行告知');
      await question.getByRole('button', { name: /跳\s?过/ }).click();
      await page.getByText('已跳过').waitFor();
      await expect.poll(() => parked.count(), { timeout: minute }).toBe(1);

      inDatabase(mend);
      await parked.getByRole('button', { name: /重\s?试/ }).click();
      await page
        .locator('.ant-popover')
        .getByRole('button', { name: /重\s?试/ })
        .click();
      await page.getByText('已重新开始').waitFor();
      await page.getByText('没有停下来的工作').waitFor({ timeout: minute });
      expect(await barriers(page)).toEqual([]);

      // The log hears of it a moment later, and an open page does not change under its reader.
      const noted = async () => {
        await page.goto('/ops/audit');
        await settle(page);
        return page.getByText('跳过事件').count();
      };
      await expect.poll(noted, { timeout: minute }).toBeGreaterThan(0);

      // One of the two was welcomed after all.
      const welcomes = await Promise.all(
        [one, other].map(async ({ page: phone }) => {
          await phone.goto('/messages');
          await settle(phone);
          return phone.getByText('欢迎来到康泉').count();
        }),
      );
      expect(welcomes.filter((count) => count > 0)).toHaveLength(1);
      expect([one, other, operator].flatMap(({ errors }) => errors)).toEqual([]);
      await Promise.all([one.close(), other.close(), operator.close()]);
    },
    5 * minute,
  );
});
