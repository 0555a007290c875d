import { expect, it, vi } from 'vitest';
import { Reach } from './reach.ts';

/** A platform that answers, or does not, as it is told. */
function platform(...answers: boolean[]) {
  const probe = vi.fn(async () => {
    if (!answers.shift()) throw new TypeError('Failed to fetch');
  });
  return { probe, reach: new Reach(probe) };
}

it('does not believe one request that failed', async () => {
  const { probe, reach } = platform(true);
  const watcher = vi.fn();
  reach.subscribe(watcher);
  reach.missed();
  await vi.waitFor(() => expect(probe).toHaveBeenCalledOnce());
  expect(reach.isAway()).toBe(false);
  expect(watcher).not.toHaveBeenCalled();
});

it('asks until the platform is back, once for all who missed it, and says so', async () => {
  vi.useFakeTimers();
  const { probe, reach } = platform(false, false, true);
  const returned = vi.fn();
  reach.onReturn(returned);
  reach.missed();
  reach.missed();
  await vi.advanceTimersByTimeAsync(0);
  expect(reach.isAway()).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(returned).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(reach.isAway()).toBe(false);
  expect(returned).toHaveBeenCalledOnce();
  expect(probe).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
