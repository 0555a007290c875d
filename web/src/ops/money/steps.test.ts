import { expect, test } from 'vitest';
import type { Schemas } from '@/api/client.ts';
import { stepsOf } from './steps.ts';

const none = { minor: 0, currency: 'CNY' };
const payment: Schemas['PaymentRecord'] = {
  payment_id: 'pay_1',
  order_id: 'ord_1',
  payer_id: 'usr_1',
  amount: { minor: 9900, currency: 'CNY' },
  refunded: none,
  returning: none,
  status: 'pending',
  cashier_url: '',
  provider_number: 'ptx_1',
  created_at: '2026-11-22T00:00:00Z',
  expires_at: '2026-11-22T00:15:00Z',
};

test('what waits to be paid says until when', () => {
  expect(stepsOf(payment, []).map(({ name }) => name)).toEqual(['opened', 'lapses']);
});

test('the log adds refunds and settlements, in the order of time', () => {
  const paid = {
    ...payment,
    status: 'refunded' as const,
    paid_at: '2026-11-22T00:01:00Z',
    booked_at: '2026-11-22T00:01:02Z',
  };
  const log = [
    { kind: 'finance.payment_refunded', occurred_at: '2026-11-22T08:00:00Z' },
    { kind: 'trade.order_cancelled', occurred_at: '2026-11-22T07:00:00Z' },
  ];
  expect(stepsOf(paid, log).map(({ name }) => name)).toEqual(['opened', 'paid', 'booked', 'returned']);
});
