import { expect, it } from 'vitest';
import { addDays, bucketsOf, periodOf, stepDay } from './periods.ts';

it('begins weeks on Monday and ends months on their last day', () => {
  expect(periodOf('week', '2026-11-22')).toMatchObject({ from: '2026-11-16', to: '2026-11-23', bucket: 'day' });
  expect(periodOf('month', '2026-12-31')).toMatchObject({ from: '2026-12-01', to: '2027-01-01' });
  expect(periodOf('year', '2026-11-22')).toMatchObject({ from: '2026-01-01', to: '2027-01-01', bucket: 'month' });
});

it('lists every bucket, across leap days', () => {
  expect(bucketsOf(periodOf('month', '2028-02-10'))).toHaveLength(29);
  expect(bucketsOf(periodOf('year', '2026-11-22'))).toHaveLength(12);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

it('steps to the period before and after', () => {
  const week = periodOf('week', '2026-11-18');
  expect(stepDay(week, -1)).toBe('2026-11-15');
  expect(periodOf('week', stepDay(week, 1)).from).toBe('2026-11-23');
});
