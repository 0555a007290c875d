import { expect, it } from 'vitest';
import { placeOf, subjectOf } from './subject.ts';

const order_id = 'ord_01h455vb4pex5vsknk084sn02q';

it('knows what the templates of the platform are about', () => {
  expect(subjectOf({ template: 'order_assigned' })).toBe('order');
  expect(subjectOf({ template: 'payment_refunded' })).toBe('money');
  expect(subjectOf({ template: 'anything', about: { kind: 'goal', id: 'gol_1' } })).toBe('health');
});

it('takes a template of later times for news that lead nowhere', () => {
  expect(subjectOf({ template: 'brand_new' })).toBe('news');
  expect(placeOf({ template: 'brand_new' })).toBeNull();
});

it('leads to the very thing', () => {
  const about = (kind: 'order' | 'refund' | 'settlement' | 'points' | 'goal') =>
    placeOf({ template: '', about: { kind, id: 'x', ...(kind === 'goal' ? {} : { order_id }) } });
  expect(about('refund')).toEqual({ to: `/orders/${order_id}` });
  expect(about('points')).toEqual({ to: '/points' });
  expect(about('goal')).toEqual({ to: '/health/goals' });
  expect(about('settlement')).toEqual({ href: `/biz/orders/${order_id}` });
});

it('leads to the list where the thing is not said', () => {
  expect(placeOf({ template: 'payment_success' })).toEqual({ to: '/orders' });
});
