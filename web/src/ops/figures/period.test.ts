import { expect, test } from 'vitest';
import { periodOf, todayOf, yesterdayUntilNow } from './period.ts';

const now = Date.parse('2026-11-22T18:25:40Z');

test('hours end with the present one', () => {
  expect(periodOf('24h', now)).toEqual({
    from: '2026-11-21T19:00:00.000Z',
    to: '2026-11-22T19:00:00.000Z',
    grain: 'hour',
  });
});

test('days are those of Shanghai, today included', () => {
  expect(periodOf('7d', now)).toEqual({
    from: '2026-11-16T16:00:00.000Z',
    to: '2026-11-23T16:00:00.000Z',
    grain: 'day',
  });
  expect(todayOf(now)).toMatchObject({ from: '2026-11-22T16:00:00.000Z', to: '2026-11-23T16:00:00.000Z' });
});

test('yesterday is told until the same minute, and never empty', () => {
  expect(yesterdayUntilNow(now)).toMatchObject({ from: '2026-11-21T16:00:00.000Z', to: '2026-11-21T18:25:00.000Z' });
  const midnight = Date.parse('2026-11-22T16:00:10Z');
  expect(yesterdayUntilNow(midnight)).toMatchObject({
    from: '2026-11-21T16:00:00.000Z',
    to: '2026-11-21T16:01:00.000Z',
  });
});
