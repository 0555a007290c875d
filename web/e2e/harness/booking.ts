import type { Page } from 'playwright-core';

interface Wish {
  /** Days from today. */
  day: number;
  needs?: string;
}

/** Fills in the form for a massage at home on a morning that is free, and leaves it to be sent. */
export async function fillInBooking(page: Page, { day, needs = '肩颈酸痛，久坐办公' }: Wish): Promise<void> {
  await page.goto('/services');
  await page.getByRole('link', { name: /上门推拿/ }).click();
  await page.getByRole('link', { name: '预约', exact: true }).click();
  await page.getByRole('group', { name: '日期' }).getByRole('radio').nth(day).check();
  await page
    .getByRole('radio', { name: /^(09|10|11):/, disabled: false })
    .first()
    .check();
  await page.getByLabel('详细地址').fill('平江路 1 号');
  await page.getByRole('textbox', { name: '您的需求' }).fill(needs);
  await page.getByRole('checkbox').check();
}
