import type { Problem } from '@/api/problem.ts';

/** What can be wrong with a reading; `other` with the platform's own words. */
export type Flaw = 'bounds' | 'crossed' | 'longer' | 'future' | 'past' | 'order' | 'period' | 'other';

export interface FlawOf {
  flaw: Flaw;
  detail: string;
}

const known: readonly [RegExp, Flaw][] = [
  [/must exceed the diastolic/, 'crossed'],
  [/longer than the period/, 'longer'],
  [/in the future/, 'future'],
  [/before 1900/, 'past'],
  [/later than/, 'order'],
  [/48 hours/, 'period'],
  [/must be .* to /, 'bounds'],
];

/** The complaint about any of these places of the body. */
export function flawAt(problem: Problem | null, ...pointers: string[]): FlawOf | null {
  for (const pointer of pointers) {
    const detail = problem?.about(pointer);
    if (detail) return { detail, flaw: known.find(([words]) => words.test(detail))?.[1] ?? 'other' };
  }
  return null;
}
