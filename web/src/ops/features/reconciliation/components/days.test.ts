import { expect, test } from 'vitest';
import { daysUpTo, isDay, shifted, today } from './days.ts';

test('days are those of Shanghai', () => {
  expect(today(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
  expect(today(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

test('days follow one another over the ends of months', () => {
  expect(shifted('2026-03-01', -1)).toBe('2026-02-28');
  expect(shifted('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysUpTo('2026-11-02', 3)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
});

test('only days are days', () => {
  expect(isDay('2026-11-22')).toBe(true);
  expect(isDay('2026-13-01')).toBe(false);
  expect(isDay('yesterday')).toBe(false);
});
