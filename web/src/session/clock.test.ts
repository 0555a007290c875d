import { expect, test } from 'vitest';
import { aheadOf } from './clock.ts';

const tokenUntil = (exp: number) => `e30.${btoa(JSON.stringify({ exp }))}.x`;

test('a clock that was moved is told from the delay of an answer', () => {
  expect(aheadOf({ token: tokenUntil(1000), endsAt: 1_000_900 })).toBe(0);
  expect(aheadOf({ token: tokenUntil(10_800), endsAt: 0 })).toBe(10_800_000);
});

test('an opaque token says nothing about the clock', () => {
  expect(aheadOf({ token: 'opaque', endsAt: 0 })).toBe(0);
});
