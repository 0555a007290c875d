import { execFileSync } from 'node:child_process';
import { type APIRequestContext, type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;
export type Size = keyof typeof sizes;
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Accounts of the demonstration. */
export const people = { consumer: 'consumer', practitioner: 'practitioner', operator: 'operator' } as const;
export type Person = keyof typeof people;
export const password = 'wellspring-demo';

export interface Visit {
  size?: Size;
  language?: Language;
  scheme?: 'light' | 'dark';
  /** Who is signed in already, or whose phone it is, with a new account if need be; nobody where it is left out. */
  as?: Person | `+86${number}`;
  /** Without the service worker, whose requests the browser does not slow down. */
  plain?: boolean;
}

/** A page in a browser context of its own, with what went wrong in it. */
export interface Visitor {
  page: Page;
  url: string;
  /** Errors of the console and of the page's scripts, but for refusals that a test expects. */
  errors: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
let opened: Browser | undefined;

function launch(): Promise<Browser> {
  const found =
    process.env.CHROMIUM ??
    execFileSync('sh', ['-c', 'command -v chromium || command -v chrome'], { encoding: 'utf8' }).trim();
  // Without a sandbox of its own only where there is no user to sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser ??= chromium.launch({ executablePath: found, args });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
  opened = undefined;
}

export async function visit({
  size = 'phone',
  language = 'zh-CN',
  scheme = 'light',
  as,
  plain = false,
}: Visit = {}): Promise<Visitor> {
  const url = inject('url');
  opened = await launch();
  const context = await opened.newContext({
    baseURL: url,
    viewport: sizes[size],
    isMobile: size === 'phone',
    hasTouch: size === 'phone',
    locale: language,
    colorScheme: scheme,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: plain ? 'block' : 'allow',
  });
  if (as) {
    await signIn(context.request, as);
    await context.addInitScript(() => localStorage.setItem('wellspring.signed-in', ''));
  }
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  return { page, url, errors, close: () => context.close() };
}

/** Begins a session in the browser's cookie; for a phone that nobody has yet, with a new account. */
async function signIn(request: APIRequestContext, as: string): Promise<void> {
  const proof = await proofOf(request, as);
  const headers = { 'x-session': 'cookie' };
  let answer = await request.post('/api/v1/auth/login', { headers, data: proof });
  if (answer.status() === 404) {
    answer = await request.post('/api/v1/auth/register', { headers, data: { ...proof, display_name: '欧阳清泉' } });
  }
  if (!answer.ok()) throw new Error(`${as} cannot sign in: ${await answer.text()}`);
}

/** People of the demonstration have a password; phones have a code that the sandbox received. */
async function proofOf(request: APIRequestContext, as: string): Promise<Record<string, string>> {
  if (!as.startsWith('+')) return { email: `${as}@example.com`, password };
  await request.post('/api/v1/auth/sms-codes', { data: { phone: as } });
  for (let look = 0; look < 40; look += 1) {
    const messages = await (await request.get(`/api/v1/sandbox/inbox/${encodeURIComponent(as)}`)).json();
    const code = JSON.stringify(messages[0] ?? '').match(/\b\d{6}\b/)?.[0];
    if (code) return { phone: as, code };
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`no code came to ${as}`);
}

/** A phone that nobody has yet. */
export function newPhone(): `+86${number}` {
  return `+86138${Math.random().toFixed(8).slice(2)}` as `+86${number}`;
}

/** Ends all sessions of a person, as from another device. */
export async function endSessions(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post('/api/v1/auth/login', { data: await proofOf(page.request, person) });
  const { access_token } = await answer.json();
  await page.request.post('/api/v1/auth/logout?everywhere=true', {
    headers: { authorization: `Bearer ${access_token}` },
  });
}

/** The pages that nobody has closed yet. */
export function openPages(): Page[] {
  return opened?.contexts().flatMap((context) => context.pages()) ?? [];
}

/** Waits until the page has its texts, its code and what it asked for. Streams go on, so there is no idle network to wait for. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(150);
    quiet = (await page.locator('[aria-busy="true"], .ant-spin-spinning').count()) === 0 ? quiet + 1 : 0;
  }
}
