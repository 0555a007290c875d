import type { APIRequestContext, Page } from 'playwright-core';
import { password } from './browser.ts';

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

/** The consumer of the demonstration orders tuina, later than anything else in the hall; what is not paid stays to be paid. */
export async function placeOrder(request: APIRequestContext): Promise<{ id: string; pay(): Promise<void> }> {
  const login = await request.post('/api/v1/auth/login', { data: { email: 'consumer@example.com', password } });
  const headers = { authorization: `Bearer ${(await login.json()).access_token}` };
  const services = await (await request.get('/api/v1/services?limit=100', { headers })).json();
  const tuina = services.items.find(({ code }: { code: string }) => code === 'tuina_home');
  const starts = new Date(Date.now() + (120 + Math.floor(Math.random() * 150)) * 3_600_000);
  starts.setUTCMinutes(0, 0, 0);
  const data = {
    service_id: tuina.id,
    starts_at: starts.toISOString(),
    needs: '肩颈酸痛',
    consent: true,
    place: { lat: 31.31, lon: 120.63, address: '苏州市姑苏区平江路 1 号' },
  };
  const placed = await request.post('/api/v1/service-orders', { headers, data });
  const { id } = await placed.json();
  const pay = async () => {
    const payment = await request.post('/api/v1/payments', { headers, data: { order_id: id } });
    const { cashier_url } = await payment.json();
    await request.post(cashier_url, { headers, data: { outcome: 'pay' } });
  };
  return { id, pay };
}
