import type { Schemas } from '@/api/client.ts';

type Work = Schemas['ServiceWork'];

/** What moves and what has stopped, over all services. */
export interface WorkSum {
  moving: number;
  due: number;
  waiting: number;
  parkedEvents: number;
  parkedJobs: number;
  runningSagas: number;
  stuckSagas: number;
  /** Age of the oldest work that is due. */
  oldestSeconds: number;
}

export function sumWork(all: readonly Work[]): WorkSum {
  const sum = (of: (work: Work) => number) => all.reduce((total, work) => total + of(work), 0);
  return {
    moving: sum((work) => work.undelivered + work.inbox_pending),
    due: sum((work) => work.jobs_due + work.jobs_running),
    waiting: sum((work) => work.jobs_pending),
    parkedEvents: sum((work) => work.inbox_parked),
    parkedJobs: sum((work) => work.jobs_parked),
    runningSagas: sum((work) => work.sagas_running),
    stuckSagas: sum((work) => work.sagas_stuck),
    oldestSeconds: Math.max(0, ...all.map((work) => work.oldest_seconds)),
  };
}
