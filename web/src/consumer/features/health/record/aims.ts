import type { Schemas } from '@/api/client.ts';
import { numberIn } from './drafts.ts';
import { type Metric, metricOfPart, type Part } from './metrics.ts';

type Goal = Schemas['GoalBody'];
type Per = Schemas['CalendarBucket'];

/** A goal being typed in. */
export interface AimDraft {
  /** LOINC code of the value. */
  code: string;
  kind: 'total' | 'reach' | 'keep';
  per: Per;
  /** The amount or the target. */
  value: string;
  low: string;
  high: string;
  /** Last day; open when empty. */
  endsOn: string;
}

const commonest = ['41950-7', '29463-7', '8480-6', '93832-4', '55411-3'];

/** The values a goal can be about: amounts and states, the commonest first. */
export function aimable(metrics: readonly Metric[]): Part[] {
  const parts = metrics.flatMap((metric) => metric.parts);
  const common = commonest.flatMap((code) => parts.find((part) => part.code === code) ?? []);
  return [...new Set([...common, ...parts])];
}

const usual: Readonly<Record<string, Partial<AimDraft>>> = {
  '41950-7': { value: '8000' },
  '29463-7': { kind: 'reach', value: '60' },
  '8480-6': { kind: 'keep', high: '135' },
  '8462-4': { kind: 'keep', high: '85' },
  '93832-4': { value: '7.5' },
  '55411-3': { per: 'week', value: '150' },
};

/** A goal for a value, with what most people aim at. */
export function newAim(code: string, metrics: readonly Metric[]): AimDraft {
  const metric = metricOfPart(metrics, code);
  const kind = metric?.nature === 'amount' ? 'total' : 'keep';
  const per = kind === 'total' ? 'day' : 'week';
  return { code, kind, per, value: '', low: '', high: '', endsOn: '', ...usual[code] };
}

/** A goal as it is, to be changed. */
export function draftOf({ code, aim, ends_on }: Goal, metrics: readonly Metric[]): AimDraft {
  const text = (value: number | null | undefined) => (value == null ? '' : String(value));
  const base = { ...newAim(code, metrics), low: '', high: '', value: '', endsOn: ends_on ?? '' };
  if (aim.kind === 'total') return { ...base, kind: 'total', per: aim.per, value: text(aim.at_least) };
  if (aim.kind === 'reach') return { ...base, kind: 'reach', value: text(aim.target) };
  return { ...base, kind: 'keep', per: aim.per, low: text(aim.low), high: text(aim.high) };
}

/** The goal as the platform takes it; nothing while a number is missing. */
export function goalOf(draft: AimDraft): Schemas['GoalRequest'] | null {
  const { code, kind, per, endsOn } = draft;
  const [value, low, high] = [numberIn(draft.value), numberIn(draft.low), numberIn(draft.high)];
  const end = endsOn ? { ends_on: endsOn } : {};
  if (kind === 'keep') {
    if (low === null && high === null) return null;
    const bounds = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) };
    return { code, aim: { kind, per, ...bounds }, ...end };
  }
  if (value === null) return null;
  return { code, aim: kind === 'total' ? { kind, per, at_least: value } : { kind, target: value }, ...end };
}

/** Every goal to have from now on, and the place of the one that is new or changed. */
export function withGoal(goals: readonly Goal[], changed: Schemas['GoalRequest'], instead: Goal | null) {
  const kept = goals.filter(
    (goal) => goal !== instead && !(goal.code === changed.code && goal.aim.kind === changed.aim.kind),
  );
  const all = [...kept.map(requestOf), changed];
  return { goals: all, place: all.length - 1 };
}

/** A goal that stays as it is. */
export function requestOf({ code, aim, starts_on, ends_on }: Goal): Schemas['GoalRequest'] {
  return { code, aim, starts_on, ...(ends_on ? { ends_on } : {}) };
}
