import { expect, test } from 'vitest';
import { funnelOf } from './funnel-of.ts';

const none = { minor: 0, currency: 'CNY' };
const orders = {
  placed: 10,
  placed_amount: none,
  paid: 8,
  paid_amount: none,
  assigned: 8,
  completed: 4,
  completed_amount: none,
  cancelled: 1,
  expired: 2,
  refunded: 0,
  refund_amount: none,
};

test('each stage knows how many of the one before came so far', () => {
  expect(funnelOf(orders, 5).map(({ name, rate }) => [name, rate])).toEqual([
    ['placed', null],
    ['paid', 0.8],
    ['assigned', 1],
    ['completed', 0.5],
    ['settled', 1],
  ]);
});

test('without the figures of money it ends with what was completed', () => {
  expect(funnelOf(orders).at(-1)).toEqual({ name: 'completed', count: 4, rate: 0.5, share: 0.4 });
});

test('a day without orders has no rates', () => {
  const nothing = funnelOf({ ...orders, placed: 0, paid: 0, assigned: 0, completed: 0 });
  expect(nothing.every(({ rate, share }) => rate === null && share === 0)).toBe(true);
});
