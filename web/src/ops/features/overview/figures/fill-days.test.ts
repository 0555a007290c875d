import { expect, test } from 'vitest';
import { fillDays } from './fill-days.ts';

test('days without settlements are there with nothing', () => {
  const known = { date: '2026-02-28', settlements: 2, gross: { minor: 19_900, currency: 'CNY' } };
  const filled = fillDays([known], '2026-02-27', '2026-03-01');
  expect(filled.map(({ date, settlements }) => [date, settlements])).toEqual([
    ['2026-02-27', 0],
    ['2026-02-28', 2],
    ['2026-03-01', 0],
  ]);
});
