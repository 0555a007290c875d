import { expect, test } from 'vitest';
import { beginOf, endOf } from './days.ts';

test('days begin and end at midnight in Shanghai', () => {
  expect(beginOf('2026-11-22')).toBe('2026-11-21T16:00:00.000Z');
  expect(endOf('2026-11-22')).toBe('2026-11-22T16:00:00.000Z');
});

test('what is no day does not filter', () => {
  expect(beginOf('')).toBeUndefined();
  expect(endOf('yesterday')).toBeUndefined();
});
