import type { Schemas } from '@/api/client.ts';
import { inUnit, type Metric, unitOf } from './metrics.ts';
import { fieldTime, withOffset } from './moments.ts';

/** A reading being typed in. */
export interface Draft {
  metric: Metric;
  /** UCUM code. */
  unit: string;
  /** As typed, one a part. */
  values: readonly string[];
  /** As in a field for date and time. */
  at: string;
  /** End of the period of an amount. */
  until: string | null;
}

type Last = Pick<Schemas['RecordBody'], 'values'> | undefined;

const hour = 3_600_000;

/** A draft that is mostly right already: last values, the present moment. */
export function newDraft(metric: Metric, last: Last, now: Date = new Date()): Draft {
  const usual = metric.parts.map((part) => last?.values.find(({ code }) => code === part.code)?.value ?? part.usual);
  const unit = unitOf(metric, '');
  const draft = { metric, unit: unit.code, values: usual.map((value) => String(inUnit(value, unit, metric.decimals))) };
  return { ...draft, ...(metric.nature === 'amount' ? periodOf(metric, now) : { at: fieldTime(now), until: null }) };
}

function periodOf(metric: Metric, now: Date): { at: string; until: string } {
  const until = new Date(now);
  const at = new Date(now);
  const length = metric.parts[0]?.usual ?? 0;
  if (metric.overnight) {
    // A night ends at seven in the morning, or now where it is earlier.
    until.setHours(7, 0, 0, 0);
    if (until > now) until.setTime(now.getTime());
    at.setTime(until.getTime() - length * hour);
  } else if (metric.units[0]?.code === 'min') {
    at.setTime(now.getTime() - (length / 60) * hour);
  } else {
    at.setHours(0, 0, 0, 0);
    if (now.getTime() - at.getTime() < hour) at.setTime(now.getTime() - hour);
  }
  return { at: fieldTime(at), until: fieldTime(until) };
}

export function numberIn(text: string): number | null {
  const value = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** The draft in another unit, its values turned with it. */
export function inOtherUnit(draft: Draft, code: string): Draft {
  const { metric } = draft;
  const [from, to] = [unitOf(metric, draft.unit), unitOf(metric, code)];
  const turn = (text: string) => {
    const value = numberIn(text);
    return value === null ? text : String(inUnit(value * from.factor + from.offset, to, metric.decimals));
  };
  return { ...draft, unit: to.code, values: draft.values.map(turn) };
}

/** The bounds of a part in the draft's unit. */
export function boundsOf({ metric, unit }: Draft, part: number): { low: number; high: number } {
  const { low = 0, high = 0 } = metric.parts[part] ?? {};
  const shown = unitOf(metric, unit);
  return { low: inUnit(low, shown, metric.decimals), high: inUnit(high, shown, metric.decimals) };
}

/** One press on plus or minus, held to the bounds. */
export function stepped(draft: Draft, part: number, direction: 1 | -1): Draft {
  const { low, high } = boundsOf(draft, part);
  const present = numberIn(draft.values[part] ?? '') ?? low;
  const next = Number((present + direction * draft.metric.step).toFixed(2));
  const value = String(Math.min(high, Math.max(low, next)));
  return { ...draft, values: draft.values.map((text, index) => (index === part ? value : text)) };
}

/** The draft as the platform takes it; nothing while a value is missing. */
export function requestOf({ metric, unit, values, at, until }: Draft): Schemas['RecordRequest'] | null {
  const numbers = values.map(numberIn);
  if (numbers.some((value) => value === null) || !at) return null;
  const time = { at: withOffset(at), ...(until ? { until: withOffset(until) } : {}) };
  if (metric.parts.length === 1) return { code: metric.code, unit, value: numbers[0] ?? 0, ...time };
  const components = metric.parts.map((part, index) => ({ code: part.code, value: numbers[index] ?? 0, unit }));
  return { code: metric.code, components, ...time };
}
