import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages as biz } from '@/biz/routes.tsx';
import { pages as consumer } from '@/consumer/routes.tsx';
import { pages as ops } from '@/ops/routes.tsx';
import { placeOrder } from './harness/booking.ts';
import { closeBrowser, languages, type Person, type Size, settle, sizes, visit } from './harness/browser.ts';
import { sampleOf } from './harness/samples.ts';

// One that waits to be paid, so that the cashier has something to show.
beforeAll(async () => {
  const { page, close } = await visit();
  await placeOrder(page.request);
  await close();
});
afterAll(closeBrowser);

const applications = [
  { name: 'consumer', base: '', as: 'consumer', pages: consumer },
  { name: 'biz', base: '/biz', as: 'practitioner', pages: biz },
  { name: 'ops', base: '/ops', as: 'operator', pages: ops },
] as const satisfies { as: Person; [key: string]: unknown }[];
const wanted = new RegExp(process.env.PAGES ?? '');

const cases = applications.flatMap((application) =>
  languages.flatMap((language) => (Object.keys(sizes) as Size[]).map((size) => ({ ...application, language, size }))),
);

it.each(cases)('$name, $language, $size', { timeout: 600_000 }, async ({ name, base, as, pages, language, size }) => {
  const folder = `screenshots/${name}/${language}/${size}`;
  await mkdir(folder, { recursive: true });
  const scheme = process.env.SCHEME === 'dark' ? 'dark' : 'light';
  const { page, errors, close } = await visit({ language, size, scheme, as });
  for (const { path } of pages) {
    const address = await sampleOf(page, base, path);
    if (address === null || !wanted.test(`${base}${path}`)) continue;
    await page.goto(address);
    await settle(page);
    const file = path === '/' ? 'start' : path.slice(1).replace(/[/$]+/g, '-');
    await page.screenshot({ path: `${folder}/${file}.png`, fullPage: process.env.WHOLE === '1' });
  }
  const stranger = await visit({ language, size, scheme });
  await stranger.page.goto(`${base}/`);
  await settle(stranger.page);
  await stranger.page.screenshot({ path: `${folder}/sign-in.png` });
  expect([...errors, ...stranger.errors]).toEqual([]);
  await stranger.close();
  await close();
});
