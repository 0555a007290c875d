import { afterAll, expect, it } from 'vitest';
import { barriers } from './harness/accessibility.ts';
import { closeBrowser, languages, password, type Size, settle, sizes, visit } from './harness/browser.ts';

afterAll(closeBrowser);

const words = {
  'zh-CN': {
    email: '邮箱',
    password: '密码',
    signIn: '登录',
    phone: '手机号',
    send: '获取验证码',
    use: '填入验证码',
    both: '登录 / 注册',
    name: '怎么称呼您',
    go: '继续',
    none: '还没有健康数据',
  },
  en: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    phone: 'Mobile number',
    send: 'Send code',
    use: 'Fill in the code',
    both: 'Sign in or sign up',
    name: 'What shall we call you?',
    go: 'Continue',
    none: 'No readings yet',
  },
} as const;

/** What the home page begins with. */
const greeting = /上好|午好|Good /;

const cases = languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => [language, size] as const));

it.each(cases)('lets the consumer of the demonstration in by e-mail and password (%s, %s)', async (language, size) => {
  const { page, errors, close } = await visit({ language, size });
  const say = words[language];
  await page.goto('/');
  await settle(page);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await barriers(page)).toEqual([]);

  await page.getByText(say.email, { exact: true }).click();
  await page.getByLabel(say.email, { exact: true }).last().fill('consumer@example.com');
  await page.getByLabel(say.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: say.signIn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: greeting }).waitFor();
  await settle(page);
  expect(await page.locator('main').textContent()).toMatch(/\d+\/\d+/);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { level: 1, name: greeting }).waitFor();
  const other = await page.context().newPage();
  await other.goto('/');
  await other.getByRole('heading', { level: 1, name: greeting }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('makes an account for a new phone with the code that the sandbox received', async () => {
  const { page, errors, close } = await visit();
  const say = words['zh-CN'];
  await page.goto('/');
  await page
    .getByLabel(say.phone, { exact: true })
    .last()
    .fill(`139${String(Date.now()).slice(-8)}`);
  await page.getByRole('button', { name: say.send }).click();
  await page.getByRole('button', { name: say.use }).click();
  await page.getByRole('button', { name: say.both }).click();
  await page.getByLabel(say.name).fill('欧阳清泉');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: say.go }).click();
  await page.waitForURL('**/welcome');
  await page.getByRole('heading', { name: /欧阳清泉/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByLabel('收缩压（高压）').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '跳过' }).click();
  await page.getByText(say.none).waitFor();
  // The one refusal: nobody had this number yet.
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  await close();
});

it('says what is wrong with a password and keeps what was typed', async () => {
  const { page, close } = await visit();
  const say = words['zh-CN'];
  await page.goto('/');
  await page.getByText(say.email, { exact: true }).click();
  await page.getByLabel(say.email, { exact: true }).last().fill('nobody@example.com');
  await page.getByLabel(say.password, { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: say.signIn, exact: true }).click();
  await page.getByRole('alert').getByText('账号或密码不正确').waitFor();
  expect(await page.getByLabel(say.email, { exact: true }).last().inputValue()).toBe('nobody@example.com');
  await close();
});

it('puts the sign-in above a page whose session was ended elsewhere', async () => {
  const { page, close } = await visit({ as: 'consumer' });
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: greeting }).waitFor();
  await page.route('**/api/v1/**', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: '{"code":"access.session_ended","status":401}',
    }),
  );
  // Coming back to the page after a while, it brings itself up to date.
  await page.clock.fastForward(60_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await page.getByRole('heading', { level: 1, name: greeting, includeHidden: true }).count()).toBe(1);
  await page.unroute('**/api/v1/**');
  await dialog.getByText('邮箱', { exact: true }).click();
  await dialog.getByLabel('邮箱', { exact: true }).last().fill('consumer@example.com');
  await dialog.getByLabel('密码', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await close();
});

it.each([
  ['practitioner', '/biz/'],
  ['operator', '/ops/'],
] as const)('lets the %s into %s', async (person, path) => {
  const { page, errors, close } = await visit({ size: 'desk' });
  await page.goto(path);
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('邮箱', { exact: true }).last().fill(`${person}@example.com`);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('tells a consumer that the console is not for them', async () => {
  const { page, close } = await visit({ as: 'consumer', size: 'desk' });
  await page.goto('/ops/');
  await page.getByText('当前账号没有运营权限').waitFor();
  expect(await barriers(page)).toEqual([]);
  await close();
});
