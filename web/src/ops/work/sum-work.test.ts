import { expect, test } from 'vitest';
import { sumWork } from './sum-work.ts';

const nothing = {
  service: 'trade',
  needs_operator: false,
  undelivered: 0,
  inbox_pending: 0,
  inbox_parked: 0,
  jobs_due: 0,
  jobs_pending: 0,
  jobs_running: 0,
  jobs_parked: 0,
  sagas_running: 0,
  sagas_stuck: 0,
  oldest_seconds: 0,
};

test('what several services have is added, and the oldest counts', () => {
  const sum = sumWork([
    { ...nothing, undelivered: 2, inbox_pending: 3, sagas_stuck: 1, oldest_seconds: 5 },
    { ...nothing, inbox_parked: 4, jobs_parked: 1, jobs_due: 2, jobs_running: 1, jobs_pending: 9, oldest_seconds: 90 },
  ]);
  expect(sum).toEqual({
    moving: 5,
    due: 3,
    waiting: 9,
    parkedEvents: 4,
    parkedJobs: 1,
    runningSagas: 0,
    stuckSagas: 1,
    oldestSeconds: 90,
  });
});

test('no services, no work', () => {
  expect(sumWork([]).oldestSeconds).toBe(0);
});
