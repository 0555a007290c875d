import { expect, test } from 'vitest';
import { dayIn } from './day-in.ts';
import { isDay, plusDays, plusMonths, startOf, weekOf, weeksOfMonth } from './platform-days.ts';

test('a day begins at midnight in Shanghai, wherever the device is', () => {
  expect(startOf('2026-11-23')).toBe(Date.parse('2026-11-22T16:00:00Z'));
  expect(dayIn(startOf('2026-11-23'))).toBe('2026-11-23');
  expect(dayIn(startOf('2026-11-23') - 1)).toBe('2026-11-22');
});

test('a week begins on Monday, also seen from Sunday and across a year', () => {
  expect(weekOf('2026-11-22')[0]).toBe('2026-11-16');
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23');
  expect(weekOf('2026-12-31').at(-1)).toBe('2027-01-03');
  expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
});

test('a month is shown in whole weeks, as many as it needs', () => {
  const november = weeksOfMonth('2026-11-23');
  expect([november[0]?.[0], november.at(-1)?.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 6]);
  expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
});

test('months are stepped from their first day', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-01');
  expect(plusMonths('2026-01-31', -1)).toBe('2025-12-01');
});

test('only real days are taken from an address', () => {
  const texts = ['2026-11-22', '2026-02-30', '2026-13-01', 'today', ''];
  expect(texts.map(isDay)).toEqual([true, false, false, false, false]);
});
