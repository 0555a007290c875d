import { expect, test } from 'vitest';
import { refundOf, shareBack } from './refund.ts';

const starts_at = '2026-11-23T12:00:00Z';
const before = (hours: number) => new Date(starts_at).getTime() - hours * 3_600_000;

test('calling off costs by notice once somebody has taken the order', () => {
  const order = { status: 'confirmed', starts_at } as const;
  expect([25, 24, 23.9, 4, 3.9, 0, -1].map((hours) => shareBack(order, before(hours)))).toEqual([
    1, 1, 0.8, 0.8, 0.5, 0.5, 0,
  ]);
});

test('it costs nothing while nobody has, and nothing comes back of what was not paid', () => {
  expect(shareBack({ status: 'open', starts_at }, before(1))).toBe(1);
  expect(shareBack({ status: 'pending_payment', starts_at }, before(1))).toBe(0);
});

test('a share of an amount is whole minor units', () => {
  const amount = { minor: 9_999, currency: 'CNY' };
  expect(refundOf({ status: 'assigned', amount, starts_at }, before(5))).toEqual({ minor: 7_999, currency: 'CNY' });
});
