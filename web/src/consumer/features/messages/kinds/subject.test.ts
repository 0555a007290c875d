import { expect, it } from 'vitest';
import { placeOf, subjectOf } from './subject.ts';

it('knows what the templates of the platform are about', () => {
  expect(subjectOf('order_assigned')).toBe('order');
  expect(subjectOf('payment_refunded')).toBe('money');
  expect(subjectOf('points_awarded')).toBe('points');
});

it('takes a template of later times for news that lead nowhere', () => {
  expect(subjectOf('brand_new')).toBe('news');
  expect(placeOf('news')).toBeNull();
});

it('leads from money to the order', () => {
  expect(placeOf('money')).toBe('/orders');
});
