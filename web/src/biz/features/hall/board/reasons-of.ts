import type { Schemas } from '@/api/client.ts';
import type { Problem } from '@/api/problem.ts';

type Reason = Schemas['Reason'];

/** The reasons that a refusal brings along. */
export function reasonsOf(problem: Problem): Reason[] {
  const { reasons } = problem.members;
  return Array.isArray(reasons) ? reasons.filter(isReason) : [];
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'rule' in value && 'text' in value;
}
