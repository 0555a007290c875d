/** A unit that a metric can be typed in: `canonical = value × factor + offset`. */
export interface Unit {
  /** UCUM code. */
  code: string;
  factor: number;
  offset: number;
}

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
  /** The first is canonical. */
  units: readonly Unit[];
  parts: readonly Part[];
  /** How far one press on plus or minus goes. */
  step: number;
  decimals: number;
}

const unit = (code: string, factor = 1, offset = 0): Unit => ({ code, factor, offset });
const part = (code: string, low: number, high: number, usual: number): Part => ({ code, low, high, usual });

function state(
  code: string,
  units: Unit[],
  [low, high, usual]: [number, number, number],
  step = 1,
  decimals = 0,
): Metric {
  return { code, nature: 'state', units, parts: [part(code, low, high, usual)], step, decimals };
}

function amount(code: string, units: Unit[], [low, high, usual]: [number, number, number], step: number): Metric {
  return { code, nature: 'amount', units, parts: [part(code, low, high, usual)], step, decimals: step < 1 ? 1 : 0 };
}

export const bloodPressure = '85354-9';
export const weight = '29463-7';
export const height = '8302-2';

/** What can be typed in, the commonest first, with the platform's bounds. */
export const metrics: readonly Metric[] = [
  {
    code: bloodPressure,
    nature: 'state',
    units: [unit('mm[Hg]'), unit('kPa', 7.500616)],
    parts: [part('8480-6', 40, 300, 120), part('8462-4', 20, 200, 75)],
    step: 1,
    decimals: 0,
  },
  state(weight, [unit('kg'), unit('{jin}', 0.5), unit('[lb_av]', 0.45359237)], [0.3, 650, 60], 0.1, 1),
  state('15074-8', [unit('mmol/L'), unit('mg/dL', 10 / 180.156)], [0.3, 80, 5.5], 0.1, 1),
  state('8867-4', [unit('/min')], [20, 350, 72]),
  state('2708-6', [unit('%')], [30, 100, 98], 1, 1),
  state('8310-5', [unit('Cel'), unit('[degF]', 5 / 9, -160 / 9)], [20, 46, 36.5], 0.1, 1),
  amount('41950-7', [unit('{steps}')], [0, 200_000, 6000], 500),
  amount('93832-4', [unit('h')], [0, 48, 8], 0.5),
  state(height, [unit('cm')], [20, 275, 165], 0.5, 1),
  state('8280-0', [unit('cm')], [20, 350, 80], 0.5, 1),
  state('41982-0', [unit('%')], [1, 85, 24], 0.1, 1),
  amount('55411-3', [unit('min'), unit('h', 60)], [0, 2880, 30], 5),
  amount('41981-2', [unit('kcal'), unit('kJ', 1 / 4.184)], [0, 30_000, 300], 50),
  state('40443-4', [unit('/min')], [20, 250, 62]),
  state('80404-7', [unit('ms')], [0, 600, 45]),
  state('9279-1', [unit('/min')], [2, 120, 16]),
];

export function metricOf(code: string): Metric | undefined {
  return metrics.find((metric) => metric.code === code);
}

/** The metric that a value belongs to: blood pressure for its systolic half. */
export function metricOfPart(code: string): Metric | undefined {
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
