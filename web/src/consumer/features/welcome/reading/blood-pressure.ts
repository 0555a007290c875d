import type { Schemas } from '@/api/client.ts';

/** What the platform believes of a value; anything where that is not known. */
type Bounds = Pick<Schemas['MetricPartBody'], 'code' | 'low' | 'high'>;

const pad = (value: number) => String(value).padStart(2, '0');

/** A blood pressure as it was typed, as the platform takes it; nothing where it cannot be one. */
export function bloodPressure(
  [upper, lower]: readonly [number, number],
  bounds: readonly Bounds[],
  at: Date,
): Schemas['RecordRequest'] | null {
  const fits = within(upper, bounds[0]) && within(lower, bounds[1]) && upper > lower;
  if (!fits) return null;
  const unit = 'mm[Hg]';
  const components = [
    { code: '8480-6', value: upper, unit },
    { code: '8462-4', value: lower, unit },
  ];
  return { code: '85354-9', at: withOffset(at), components };
}

/** The bounds of the systolic and of the diastolic pressure. */
export function boundsOf(metrics: readonly Schemas['MetricBody'][]): readonly Bounds[] {
  return metrics.find(({ code }) => code === '85354-9')?.parts ?? [];
}

function within(value: number, bounds: Bounds | undefined): boolean {
  return Number.isFinite(value) && (!bounds || (value >= bounds.low && value <= bounds.high));
}

/** A moment with the offset it was lived in: 2026-11-22T07:30:00+08:00. */
function withOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
