import { expect, it } from 'vitest';
import type { Schemas } from '@/api/client.ts';
import { nextStep } from './next-step.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

function order(status: Schemas['OrderStatus'], rest: Partial<Schemas['OrderBody']> = {}): Schemas['OrderBody'] {
  const money = { minor: 19900, currency: 'CNY' };
  const id = `ord_${status}`;
  const times = {
    starts_at: '2026-11-23T02:00:00Z',
    ends_at: '2026-11-23T03:00:00Z',
    created_at: '2026-11-22T00:00:00Z',
  };
  const what = { user_id: 'usr_1', service_id: 'svc_1', service_name: 'x', on_site: true };
  return { id, status, amount: money, refund: money, refunded: money, ...times, ...what, ...rest };
}

it('asks for money before anything else', () => {
  const orders = [order('confirmed'), order('delivered'), order('pending_payment', { due_at: '2026-11-22T12:10:00Z' })];
  expect(nextStep(orders, now, 7)?.kind).toBe('pay');
});

it('does not ask for money when it is too late', () => {
  expect(nextStep([order('pending_payment', { due_at: '2026-11-22T11:59:00Z' })], now, 7)).toBeNull();
});

it('tells the appointment that comes first', () => {
  const soon = order('assigned', { id: 'soon', starts_at: '2026-11-22T14:00:00Z' });
  expect(nextStep([order('open'), soon], now, 7)).toEqual({ kind: 'appointment', order: soon });
});

it('asks for a rating while one can be given', () => {
  expect(nextStep([order('completed', { completed_at: '2026-11-20T00:00:00Z' })], now, 7)?.kind).toBe('rate');
  expect(nextStep([order('completed', { completed_at: '2026-11-20T00:00:00Z', rating: 5 })], now, 7)).toBeNull();
  expect(nextStep([order('completed', { completed_at: '2026-11-01T00:00:00Z' })], now, 7)).toBeNull();
});
