import { expect, test } from 'vitest';
import { hoursFor, placeOf } from './hours.ts';

const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`).toISOString();
const span = (from: string, to: string) => ({ starts_at: at('2026-11-22', from), ends_at: at('2026-11-22', to) });

test('early, late and nightly appointments widen the hours', () => {
  expect(hoursFor([])).toEqual({ from: 8, to: 20 });
  expect(hoursFor([span('06:30', '07:00'), span('20:00', '21:30')])).toEqual({ from: 6, to: 22 });
  const night = { starts_at: at('2026-11-22', '23:00'), ends_at: at('2026-11-23', '00:30') };
  expect(hoursFor([night])).toEqual({ from: 8, to: 24 });
  expect(placeOf(night, '2026-11-22', { from: 8, to: 24 })).toEqual({ top: 15 / 16, height: 1 / 16 });
});

test('an appointment lies where its time is', () => {
  expect(placeOf(span('11:00', '12:30'), '2026-11-22', { from: 8, to: 20 })).toEqual({ top: 0.25, height: 0.125 });
});
