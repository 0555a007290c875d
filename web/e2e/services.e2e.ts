import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const words = {
  'zh-CN': {
    search: '搜索服务',
    tuina: /上门推拿/,
    who: '提供此服务的健康师',
    rating: '评分',
    book: '预约',
    send: '提交预约',
  },
  en: {
    search: 'Search services',
    tuina: /Tuina at home/,
    who: 'Practitioners who offer it',
    rating: 'Rating',
    book: 'Book',
    send: 'Place the order',
  },
} as const;

const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('leads from the list of services to the form (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'consumer' });
  const say = words[language];
  await page.goto('/services');
  await settle(page);
  expect(await barriers(page)).toEqual([]);

  await page.getByLabel(say.search).fill(language === 'en' ? 'tuina' : '推拿');
  await page.getByRole('link', { name: say.tuina }).click();
  await page.getByRole('heading', { name: say.who }).waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  const service = page.url();

  await page.locator('a[href^="/practitioners/"]').first().click();
  await page.getByRole('heading', { name: say.rating, exact: true }).waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);

  await page.goto(service);
  await page.getByRole('link', { name: say.book, exact: true }).click();
  await page.getByRole('button', { name: say.send }).waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('offers to clear filters that fit nothing', async () => {
  const { page, close } = await visit({ as: 'consumer' });
  await page.goto('/services?q=zzzz');
  await page.getByText('没有找到服务').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('link', { name: /上门推拿/ }).waitFor();
  await close();
});

it('says what is missing before it asks the platform', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/services');
  await page.getByRole('link', { name: /上门推拿/ }).click();
  await page.getByRole('link', { name: '预约', exact: true }).click();
  await page.getByRole('button', { name: '提交预约' }).click();
  for (const text of ['请选择可预约的时间', '请填写服务地址', '请写下您的需求', '预约前需要您的同意']) {
    await page.getByText(text).waitFor();
  }
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('shows when a practitioner is booked already, and offers other times for one that has just gone', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  await page.goto('/services');
  await page.getByRole('link', { name: /上门推拿/ }).click();
  await page.getByRole('link', { name: '约 TA' }).first().click();
  const days = page.getByRole('group', { name: '日期' }).getByRole('radio');
  await days.nth(6).check();
  // The keyboard walks the times as it does any choice.
  await page.getByRole('radio', { name: /^10:00/ }).check();
  await page.keyboard.press('ArrowRight');
  const chosen = page.getByRole('radio', { name: /^10:30/ });
  expect(await chosen.isChecked()).toBe(true);
  await page.getByLabel('详细地址').fill('平江路 1 号');
  await page.getByRole('textbox', { name: '您的需求' }).fill('肩颈酸痛');
  await page.getByRole('checkbox').check();

  let asked = false;
  page.on('request', (request) => {
    asked ||= request.method() === 'POST' && request.url().endsWith('/service-orders');
  });
  await page.route('**/busy-times?*', async (route) => {
    const starts = new Date(new URL(route.request().url()).searchParams.get('from') ?? '').getTime() + 6 * 86_400_000;
    const at = (hours: number) => new Date(starts + hours * 3_600_000).toISOString();
    await route.fulfill({ json: { items: [{ starts_at: at(10), ends_at: at(11) }] } });
  });
  await page.getByRole('button', { name: '提交预约' }).click();
  await page.getByText('刚刚被约走了', { exact: false }).waitFor();
  expect(await page.getByRole('radio', { name: '10:30 已约' }).isDisabled()).toBe(true);
  expect(await page.getByLabel('详细地址').inputValue()).toBe('平江路 1 号');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('alert').getByRole('button').first().click();
  await page.getByText('刚刚被约走了', { exact: false }).waitFor({ state: 'detached' });
  expect(asked).toBe(false);
  expect(errors).toEqual([]);
  await close();
});
