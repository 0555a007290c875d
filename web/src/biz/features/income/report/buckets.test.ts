import { expect, test } from 'vitest';
import { gather } from './buckets.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const day = (date: string, gross: number, net: number) => ({
  date,
  settlements: 1,
  gross: cny(gross),
  practitioner_net: cny(net),
});

test('days without settlements are there, empty', () => {
  const buckets = gather([day('2026-10-31', 19900, 15920)], { from: '2026-10-30', until: '2026-11-01' }, 'day');
  expect(buckets.map(({ from, net }) => [from, net])).toEqual([
    ['2026-10-30', 0],
    ['2026-10-31', 15920],
    ['2026-11-01', 0],
  ]);
});

test('weeks begin on Monday and months on the first', () => {
  const days = [day('2026-11-01', 100, 80), day('2026-11-02', 200, 160), day('2026-11-08', 300, 240)];
  const period = { from: '2026-10-31', until: '2026-11-08' };
  expect(gather(days, period, 'week')).toEqual([
    { from: '2026-10-26', settlements: 1, gross: 100, net: 80 },
    { from: '2026-11-02', settlements: 2, gross: 500, net: 400 },
  ]);
  expect(gather(days, period, 'month').map(({ from, gross }) => [from, gross])).toEqual([
    ['2026-10-01', 0],
    ['2026-11-01', 600],
  ]);
});
