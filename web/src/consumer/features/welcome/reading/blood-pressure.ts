import type { Schemas } from '@/api/client.ts';

const bounds = { systolic: [50, 300], diastolic: [20, 200] } as const;
const pad = (value: number) => String(value).padStart(2, '0');

/** A blood pressure as it was typed, as the platform takes it; nothing where it cannot be one. */
export function bloodPressure(systolic: string, diastolic: string, at: Date): Schemas['RecordRequest'] | null {
  const [upper, lower] = [Number(systolic), Number(diastolic)];
  const fits = within(upper, bounds.systolic) && within(lower, bounds.diastolic) && upper > lower;
  if (!fits) return null;
  const unit = 'mm[Hg]';
  const components = [
    { code: '8480-6', value: upper, unit },
    { code: '8462-4', value: lower, unit },
  ];
  return { code: '85354-9', at: withOffset(at), components };
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return Number.isFinite(value) && value >= low && value <= high;
}

/** A moment with the offset it was lived in: 2026-11-22T07:30:00+08:00. */
function withOffset(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
