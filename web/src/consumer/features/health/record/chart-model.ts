import type { Schemas } from '@/api/client.ts';
import type { Band } from './bands.ts';

/** A value over the buckets of a period. */
export interface Line {
  /** LOINC code of the value. */
  code: string;
  values: readonly (number | null)[];
  lows: readonly (number | null)[];
  highs: readonly (number | null)[];
  bands: readonly Band[];
  goals: readonly number[];
}

/** The values of each part of a series, bucket by bucket. */
export function linesOf(series: Schemas['SeriesBody'] | undefined, days: readonly string[], codes: readonly string[]) {
  return codes.map((code) => {
    const stats = days.map((day) =>
      series?.buckets.find(({ from }) => from === day)?.values.find((value) => value.code === code),
    );
    return {
      code,
      values: stats.map((stat) => stat?.total ?? stat?.mean ?? null),
      lows: stats.map((stat) => stat?.min ?? null),
      highs: stats.map((stat) => stat?.max ?? null),
    };
  });
}

export interface Stats {
  count: number;
  mean: number | null;
  min: number | null;
  max: number | null;
  total: number | null;
}

/** What a period came to; means weigh buckets by their readings. */
export function statsOf(series: Schemas['SeriesBody'] | undefined, code: string): Stats {
  const found = (series?.buckets ?? []).flatMap(({ count, values }) => {
    const stat = values.find((value) => value.code === code);
    return stat ? [{ count, stat }] : [];
  });
  const count = found.reduce((sum, bucket) => sum + bucket.count, 0);
  const all = (pick: (stat: Schemas['StatBody']) => number | null | undefined) =>
    found.map(({ stat }) => pick(stat)).filter((value) => value != null);
  const totals = all(({ total }) => total);
  const lows = totals.length > 0 ? totals : all(({ min }) => min);
  const highs = totals.length > 0 ? totals : all(({ max }) => max);
  const weighed = found.reduce((sum, { count, stat }) => sum + count * (stat.mean ?? 0), 0);
  return {
    count,
    mean: count > 0 && totals.length === 0 ? weighed / count : null,
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: highs.length > 0 ? Math.max(...highs) : null,
    total: totals.length > 0 ? totals.reduce((sum, value) => sum + value, 0) : null,
  };
}

/** An axis around the values, with room above and below, on round numbers. */
export function axisOf({ values, lows, highs, goals }: Omit<Line, 'bands' | 'code'>): { min: number; max: number } {
  const all = [...values, ...lows, ...highs, ...goals].filter((value) => value !== null);
  if (all.length === 0) return { min: 0, max: 1 };
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = 10 ** Math.floor(Math.log10(Math.max(high - low, Math.abs(high) * 0.05, 0.1)));
  return { min: Math.max(0, Math.floor(low / step - 0.5) * step), max: Math.ceil(high / step + 0.5) * step };
}

/** The part of a band that an axis shows; nothing where it lies outside. */
export function bandWithin({ from, below }: Band, { min, max }: { min: number; max: number }): [number, number] | null {
  const [low, high] = [Math.max(from ?? min, min), Math.min(below ?? max, max)];
  return low < high ? [low, high] : null;
}

type Reading = Pick<Schemas['RecordBody'], 'values'>;

/** The readings of a day themselves, in the order of time. */
export function dayLines(records: readonly Reading[], codes: readonly string[]) {
  return codes.map((code) => {
    const values = records.map((record) => record.values.find((value) => value.code === code)?.value ?? null);
    return { code, values, lows: [], highs: [] };
  });
}

type Goal = Pick<Schemas['GoalBody'], 'aim' | 'code'>;

/** The lines that goals for a value draw over buckets of this size. */
export function goalValues(goals: readonly Goal[], code: string, bucket: Schemas['CalendarBucket']): number[] {
  return goals
    .filter((goal) => goal.code === code)
    .flatMap(({ aim }) => {
      if (aim.kind === 'total') return aim.per === bucket ? [aim.at_least] : [];
      return aim.kind === 'reach' ? [aim.target] : [aim.low, aim.high].filter((value) => value != null);
    });
}
