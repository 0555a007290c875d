import { expect, it } from 'vitest';
import { byMonth, soonest } from './by-month.ts';

it('adds up what expires in the same month, soonest first', () => {
  const lots = [
    { remaining: 30, expires_at: '2027-11-20T05:00:00Z' },
    { remaining: 100, expires_at: '2027-10-23T05:00:00Z' },
    { remaining: 12, expires_at: '2027-11-10T05:00:00Z' },
    { remaining: 0, expires_at: '2027-09-10T05:00:00Z' },
  ];
  expect(byMonth(lots)).toEqual([
    { at: '2027-10-23T05:00:00Z', points: 100 },
    { at: '2027-11-10T05:00:00Z', points: 42 },
  ]);
});

it('tells what expires first', () => {
  const lots = [
    { remaining: 5, expires_at: '2027-11-20T05:00:00Z' },
    { remaining: 0, expires_at: '2027-09-20T05:00:00Z' },
    { remaining: 7, expires_at: '2027-10-20T05:00:00Z' },
  ];
  expect(soonest(lots)).toEqual({ at: '2027-10-20T05:00:00Z', points: 7 });
  expect(soonest([])).toBeNull();
});
