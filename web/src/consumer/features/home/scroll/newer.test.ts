import { expect, it } from 'vitest';
import { newerThan } from './newer.ts';

const item = (activity_id: string, minute: number) => ({
  activity_id,
  occurred_at: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
});

it('counts what happened after everything that is shown', () => {
  expect(newerThan([item('a', 5), item('b', 3)], [item('d', 9), item('c', 7), item('a', 5)])).toBe(2);
});

it('takes no old item that the ranking brought up for news', () => {
  expect(newerThan([item('a', 5), item('b', 3)], [item('z', 1), item('a', 5)])).toBe(0);
});

it('takes everything for news where nothing was', () => {
  expect(newerThan([], [item('a', 5)])).toBe(1);
});
