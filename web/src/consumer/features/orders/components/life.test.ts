import { expect, test } from 'vitest';
import { canCancel, groups, isMoving, nextStep, stepsAfter } from './life.ts';

const now = Date.UTC(2026, 10, 23);
const money = (minor: number) => ({ minor, currency: 'CNY' });

test('each status asks for its next step', () => {
  const step = (status: (typeof groups.all)[number]) => nextStep({ status }, now, 7);
  expect(groups.all.map((status) => [status, step(status)])).toEqual([
    ['pending_payment', 'pay'],
    ['open', null],
    ['assigned', null],
    ['confirmed', null],
    ['in_service', null],
    ['delivered', 'confirm'],
    ['completed', 'again'],
    ['cancelled', 'again'],
    ['expired', 'again'],
    ['refunded', 'again'],
  ]);
});

test('a service is rated once, within a week', () => {
  const completed = (days: number, rating: number | null) =>
    nextStep({ status: 'completed', rating, completed_at: new Date(now - days * 86_400_000).toISOString() }, now, 7);
  expect([completed(1, null), completed(8, null), completed(1, 5)]).toEqual(['rate', 'again', 'again']);
});

test('every status but all belongs to one group', () => {
  const { all, ...others } = groups;
  expect(Object.values(others).flat().sort()).toEqual([...all].sort());
});

test('an order that ended moves while money is on its way back', () => {
  expect(isMoving({ status: 'cancelled', refund: money(100), refunded: money(0) })).toBe(true);
  expect(isMoving({ status: 'cancelled', refund: money(100), refunded: money(100) })).toBe(false);
});

test('what comes next is the rest of a good life', () => {
  expect(stepsAfter('in_service')).toEqual(['delivered', 'completed']);
  expect(stepsAfter('cancelled')).toEqual([]);
  expect(canCancel('in_service')).toBe(false);
});
