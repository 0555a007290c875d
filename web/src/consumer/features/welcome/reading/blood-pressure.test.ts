import { expect, it } from 'vitest';
import { knownMetrics } from '@/testing/metrics.ts';
import { bloodPressure, boundsOf } from './blood-pressure.ts';

const at = new Date('2026-11-22T07:30:12Z');
const bounds = boundsOf(knownMetrics);

it('is a panel of two values at the moment it was taken', () => {
  const reading = bloodPressure([128, 82], bounds, at);
  expect(reading?.components).toEqual([
    { code: '8480-6', value: 128, unit: 'mm[Hg]' },
    { code: '8462-4', value: 82, unit: 'mm[Hg]' },
  ]);
  expect(Date.parse(reading?.at ?? '')).toBe(at.getTime());
});

it('refuses what cannot be a blood pressure', () => {
  expect(bloodPressure([0, 82], bounds, at)).toBeNull();
  expect(bloodPressure([82, 128], bounds, at)).toBeNull();
  expect(bloodPressure([999, 82], bounds, at)).toBeNull();
});
