import { expect, test } from 'vitest';
import { dayOf, isDay, plusDays, startOf, weekOf } from './days.ts';
import { hoursFor, placeOf } from './hours.ts';

const at = (day: string, time: string) => new Date(`${day}T${time}:00`).toISOString();

test('a week begins on Monday, also seen from Sunday and across a year', () => {
  expect(weekOf('2026-11-22')[0]).toBe('2026-11-16');
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23');
  expect(weekOf('2026-12-31').at(-1)).toBe('2027-01-03');
  expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(dayOf(startOf('2026-03-01'))).toBe('2026-03-01');
});

test('only real days are taken from an address', () => {
  expect(['2026-11-22', '2026-02-30', '2026-13-01', 'today', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('early, late and nightly appointments widen the hours', () => {
  const span = (from: string, to: string) => ({ starts_at: at('2026-11-22', from), ends_at: at('2026-11-22', to) });
  expect(hoursFor([])).toEqual({ from: 8, to: 20 });
  expect(hoursFor([span('06:30', '07:00'), span('20:00', '21:30')])).toEqual({ from: 6, to: 22 });
  const night = { starts_at: at('2026-11-22', '23:00'), ends_at: at('2026-11-23', '00:30') };
  expect(hoursFor([night])).toEqual({ from: 8, to: 24 });
  expect(placeOf(night, '2026-11-22', { from: 8, to: 24 })).toEqual({ top: 15 / 16, height: 1 / 16 });
});

test('an appointment lies where its time is', () => {
  const span = { starts_at: at('2026-11-22', '11:00'), ends_at: at('2026-11-22', '12:30') };
  expect(placeOf(span, '2026-11-22', { from: 8, to: 20 })).toEqual({ top: 0.25, height: 0.125 });
});
