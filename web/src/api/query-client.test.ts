import { expect, it } from 'vitest';
import { Problem } from './problem.ts';
import { mayRetry, retryDelay } from './query-client.ts';

it('repeats reads while the problem may pass', () => {
  expect(mayRetry(0, new Problem({ status: 503, code: 'store.away' }))).toBe(true);
  expect(mayRetry(0, new TypeError('Failed to fetch'))).toBe(true);
  expect(mayRetry(3, new Problem({ status: 503, code: 'store.away' }))).toBe(false);
  expect(mayRetry(0, new Problem({ status: 404, code: 'access.not_found' }))).toBe(false);
});

it('waits longer each time, or as long as it is told', () => {
  const half = () => 0.5;
  expect([0, 1, 2].map((failures) => retryDelay(failures, null, half))).toEqual([500, 1000, 2000]);
  expect(retryDelay(0, new Problem({ status: 429, code: 'limit.rate' }, 4), half)).toBe(4000);
});
