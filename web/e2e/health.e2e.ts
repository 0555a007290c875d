import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, type Size, settle, sizes, type Visitor, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('shows every page of the health record without barriers (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size, as: 'consumer' });
  const places = ['', '/metrics', '/metrics/85354-9', '/metrics/41950-7?span=month', '/goals', '/devices', '/transfer'];
  for (const place of [...places, '/consents', '/access', '/erase']) {
    await open(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
  await close();
});

it('keeps a record from its first reading to its end', async () => {
  const { page, errors, close } = await newcomer();
  await open(page, '');
  await page.getByText('从第一次测量开始').waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: '记录', exact: true }).click();
  await page.getByLabel('收缩压', { exact: true }).fill('70');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('收缩压应高于舒张压。').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('收缩压', { exact: true }).fill('138');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('偏高').first().waitFor();
  await page.getByRole('button', { name: '查看依据' }).click();
  await page.getByText('中国高血压防治指南（2024年修订版）').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await open(page, '/metrics/85354-9');
  await page.getByRole('button', { name: /^删除 .*138/ }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await page.getByText('这段时间没有记录').first().waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: /^删除 .*138/ }).waitFor();

  await open(page, '/goals');
  await page.getByRole('button', { name: '新增目标' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('每天至少 8,000 步').waitFor();

  await open(page, '/devices');
  await page.getByRole('button', { name: '绑定设备' }).click();
  await page.getByLabel('品牌').fill('欧姆龙');
  await page.getByLabel('型号').fill('HEM-7136');
  await page.getByLabel('序列号').fill(`S${Date.now()}`);
  await page.getByRole('dialog').getByRole('button', { name: '绑定设备' }).click();
  await page.getByText('签名密钥只显示这一次').waitFor();
  await page.getByRole('button', { name: '已保存，关闭' }).click();
  await page.getByRole('button', { name: '解绑 HEM-7136' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '解绑' }).click();
  await page.getByText('还没有绑定设备').waitFor();

  await open(page, '/transfer');
  await page
    .getByLabel(/^Apple 健康/)
    .setInputFiles({ name: 'export.xml', mimeType: 'text/xml', buffer: appleExport() });
  await page.getByText('已完成').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出全部数据' }).click();
  expect((await download).suggestedFilename()).toMatch(/^wellspring-.*\.fhir\.json$/);
  await page.getByText(/^已导出 \d/).waitFor();

  await open(page, '/access');
  await page.getByText('导出了健康档案').waitFor();
  await page.getByText('记录完整。').waitFor();

  await open(page, '/consents');
  await page.getByRole('button', { name: /^查看授权说明/ }).click();
  await page.getByRole('heading', { name: /^授权说明 .* 版/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const vital = page.getByRole('switch', { name: '服务与照护：生命体征' });
  await page.getByText('服务与照护', { exact: true }).first().click();
  await vital.click();
  await page.getByText('已同意 1/7').waitFor();
  await vital.click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await page.getByText('已同意 1/7').waitFor({ state: 'detached' });

  await open(page, '/erase');
  await page.getByLabel('确认文字').fill('清除我的健康档案');
  await page.getByRole('button', { name: '永久清除' }).click();
  await page.getByText('健康档案已清除').waitFor();
  await open(page, '');
  await page.getByText('从第一次测量开始').waitFor();
  expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  await close();
});

async function open(page: Page, place: string): Promise<void> {
  await page.goto(`/health${place}`);
  await settle(page);
}

/** Somebody without a record, signed in. */
async function newcomer(): Promise<Visitor> {
  const visitor = await visit();
  const { request } = visitor.page.context();
  const email = `health-${Date.now()}@example.com`;
  await request.post('/api/v1/auth/email-codes', { data: { email } });
  let code: string | undefined;
  while (!code) {
    const inbox = await request.get(`/api/v1/sandbox/inbox/${email}`);
    code = /\d{6}/.exec(JSON.stringify((await inbox.json())[0]?.text ?? ''))?.[0];
  }
  const data = { email, code, password: 'spring-Water-81', display_name: '司徒安' };
  const answer = await request.post('/api/v1/auth/register', { headers: { 'x-session': 'cookie' }, data });
  if (!answer.ok()) throw new Error(await answer.text());
  await visitor.page.context().addInitScript(() => localStorage.setItem('wellspring.signed-in', ''));
  return visitor;
}

function appleExport(): Buffer {
  const record = (day: string, value: number) =>
    `<Record type="HKQuantityTypeIdentifierBodyMass" sourceName="体重秤" unit="kg" startDate="2026-10-${day} 07:00:00 +0800" endDate="2026-10-${day} 07:00:00 +0800" value="${value}"/>`;
  const records = ['20', '21', '22'].map((day, index) => record(day, 63 + index)).join('\n');
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="zh_CN">\n${records}\n</HealthData>`);
}

it('says that there is a newer text to agree to, and takes the same decisions again', async () => {
  const { page, errors, close } = await visit({ as: 'consumer' });
  let newer = true;
  await page.route(/\/api\/v1\/users\/[^/]+\/consents$/, async (route) => {
    if (route.request().method() !== 'GET') {
      newer = false;
      return route.continue();
    }
    const response = await route.fetch();
    const json = await response.json();
    if (newer) for (const consent of json.consents.slice(0, 2)) consent.notice_changed = true;
    return route.fulfill({ response, json });
  });
  await open(page, '/consents');
  await page.getByText('有 2 项决定是按旧版说明作出的', { exact: false }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '按新版确认' }).click();
  await page.getByText('有 2 项决定是按旧版说明作出的', { exact: false }).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});
