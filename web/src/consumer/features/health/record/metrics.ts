import type { Schemas } from '@/api/client.ts';

/** A unit that a metric can be typed in: `canonical = value × factor + offset`. */
export type Unit = Schemas['MetricUnitBody'];

export interface Part {
  /** LOINC code of the value. */
  code: string;
  /** Bounds in the canonical unit. */
  low: number;
  high: number;
  /** Where typing begins when there is no value yet. */
  usual: number;
}

export interface Metric {
  /** LOINC code of the metric or panel. */
  code: string;
  /** An amount adds up over a period; a state is seen at a moment. */
  nature: 'state' | 'amount';
  /** An amount over a night, which ends in the morning. */
  overnight: boolean;
  /** The first is canonical. */
  units: readonly Unit[];
  parts: readonly Part[];
  /** How far one press on plus or minus goes. */
  step: number;
  decimals: number;
}

/** How a metric is typed in: where that begins, how far a press goes, and which units people here use. */
interface Typing {
  usual: readonly number[];
  step: number;
  units?: readonly string[];
}

export const bloodPressure = '85354-9';
export const weight = '29463-7';
export const height = '8302-2';

/** The commonest first. */
const typing: Readonly<Record<string, Typing>> = {
  [bloodPressure]: { usual: [120, 75], step: 1, units: ['mm[Hg]', 'kPa'] },
  [weight]: { usual: [60], step: 0.1, units: ['kg', '{jin}', '[lb_av]'] },
  '15074-8': { usual: [5.5], step: 0.1, units: ['mmol/L', 'mg/dL'] },
  '8867-4': { usual: [72], step: 1 },
  '2708-6': { usual: [98], step: 1 },
  '8310-5': { usual: [36.5], step: 0.1, units: ['Cel', '[degF]'] },
  '41950-7': { usual: [6000], step: 500 },
  '93832-4': { usual: [8], step: 0.5 },
  [height]: { usual: [165], step: 0.5 },
  '8280-0': { usual: [80], step: 0.5 },
  '41982-0': { usual: [24], step: 0.1 },
  '55411-3': { usual: [30], step: 5, units: ['min', 'h'] },
  '41981-2': { usual: [300], step: 50, units: ['kcal', 'kJ'] },
  '40443-4': { usual: [62], step: 1 },
  '80404-7': { usual: [45], step: 1 },
  '9279-1': { usual: [16], step: 1 },
};
const order = Object.keys(typing);

/** What can be typed in of what the platform knows, the commonest first; what is new to us comes last. */
export function recordable(known: readonly Schemas['MetricBody'][]): Metric[] {
  const placeOf = ({ code }: { code: string }) => (order.indexOf(code) + order.length + 1) % (order.length + 1);
  return known
    .filter(({ nature }) => nature !== 'derived')
    .map(metricFrom)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function metricFrom({ code, nature, units, parts, decimals }: Schemas['MetricBody']): Metric {
  const { usual, step, units: used } = typing[code] ?? { usual: [], step: 10 ** -decimals };
  const offered = used ?? [units[0]?.code];
  return {
    code,
    nature: nature === 'sampled' ? 'state' : 'amount',
    overnight: nature === 'overnight',
    units: offered.flatMap((name) => units.find((unit) => unit.code === name) ?? []),
    parts: parts.map((part, index) => ({ ...part, usual: usual[index] ?? part.low })),
    step,
    decimals,
  };
}

export function metricOf(metrics: readonly Metric[], code: string): Metric | undefined {
  return metrics.find((metric) => metric.code === code);
}

/** The metric that a value belongs to: blood pressure for its systolic half. */
export function metricOfPart(metrics: readonly Metric[], code: string): Metric | undefined {
  return metrics.find(({ parts }) => parts.some((part) => part.code === code));
}

export function unitOf(metric: Metric, code: string): Unit {
  const found = metric.units.find((unit) => unit.code === code) ?? metric.units[0];
  if (!found) throw new Error(`${metric.code} has no unit`);
  return found;
}

/** A canonical value in another unit, as precise as it is typed. */
export function inUnit(value: number, { factor, offset }: Unit, decimals: number): number {
  const exact = (value - offset) / factor;
  const places = factor === 1 && offset === 0 ? decimals : Math.max(decimals, 1);
  return Number(exact.toFixed(places));
}
