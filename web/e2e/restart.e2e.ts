import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { fillInBooking } from './harness/booking.ts';
import { closeBrowser, settle, visit } from './harness/browser.ts';
import { canAdvance } from './harness/clock.ts';
import { startPlatform, stopPlatform } from './harness/power.ts';

afterAll(closeBrowser);

const minute = 60_000;
const away = '暂时连接不上康泉，正在重新连接。';
/** What the browser's console says while nobody answers. */
const missed = /ERR_(CONNECTION|INCOMPLETE|EMPTY|TIMED|FAILED)|Unable to preload CSS|\b50[0-4]\b/;

/** A page that was loaded anew would have forgotten this. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { stillHere: true }));
const isMarked = (page: Page) => page.evaluate(() => 'stillHere' in window);

it.runIf(canAdvance())(
  'goes on after a restart of the platform on all open pages, by itself',
  async () => {
    const form = await visit({ as: 'consumer' });
    const home = await visit({ as: 'consumer' });
    const wanderer = await visit({ as: 'consumer' });
    const hall = await visit({ as: 'practitioner', size: 'desk' });
    const desk = await visit({ as: 'operator', size: 'desk' });
    const visitors = [form, home, wanderer, hall, desk];
    await fillInBooking(form.page, { day: 5, needs: '重启前写下的需求' });
    for (const { page } of [home, wanderer]) {
      await page.goto('/health');
      await settle(page);
      await page.getByRole('link', { name: '首页' }).click();
      await page.getByRole('heading', { level: 1, name: /好/ }).waitFor();
    }
    await hall.page.goto('/biz/');
    await desk.page.goto('/ops/');
    await hall.page.getByText('实时更新中').waitFor();
    await settle(desk.page);
    const staying = [form, home, hall, desk];
    await Promise.all(staying.map(({ page }) => mark(page)));

    await stopPlatform();
    // The hall follows a stream and the overview asks every few seconds; the others notice when they want something.
    await form.page.getByRole('button', { name: '提交预约' }).click();
    await home.page.getByRole('link', { name: '健康', exact: true }).click();
    // Whose code has not come yet.
    await wanderer.page.getByRole('link', { name: '服务', exact: true }).click();
    for (const { page } of visitors) {
      await page.getByRole('status').getByText(away).waitFor({ timeout: minute });
      expect(await barriers(page)).toEqual([]);
    }
    await hall.page.getByText('连接中断，正在重连…').waitFor();

    await startPlatform();
    for (const { page } of visitors) await page.getByText(away).waitFor({ state: 'detached', timeout: minute });
    for (const { page } of staying) expect(await isMarked(page)).toBe(true);
    await wanderer.page.getByRole('link', { name: /上门推拿/ }).waitFor({ timeout: minute });
    await home.page.getByText('血压').first().waitFor();
    await hall.page.getByText('实时更新中').waitFor({ timeout: minute });
    expect(await form.page.getByRole('textbox', { name: '您的需求' }).inputValue()).toBe('重启前写下的需求');
    expect(await form.page.getByLabel('详细地址').inputValue()).toBe('平江路 1 号');
    await form.page.getByRole('button', { name: '提交预约' }).click();
    await form.page.getByRole('button', { name: /确认支付/ }).click();
    await form.page.getByRole('button', { name: '支付', exact: true }).click();
    await form.page.getByText('支付成功', { exact: true }).waitFor({ timeout: 2 * minute });

    // What happens after the restart reaches the pages that were open before it.
    await hall.page.getByRole('article').first().waitFor({ timeout: minute });
    await settle(desk.page);
    expect(await desk.page.getByRole('button', { name: '重试' }).count()).toBe(0);
    expect(visitors.flatMap(({ errors }) => errors).filter((error) => !missed.test(error))).toEqual([]);
    await Promise.all(visitors.map(({ close }) => close()));
  },
  8 * minute,
);
