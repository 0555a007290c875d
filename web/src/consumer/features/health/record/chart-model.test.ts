import { expect, it } from 'vitest';
import { bandsOf, weightBandsOf } from './bands.ts';
import { axisOf, bandWithin, goalValues, linesOf, statsOf } from './chart-model.ts';

const series = {
  code: '8867-4',
  name: 'Heart rate',
  unit: '/min',
  buckets: [
    { from: '2026-11-16', to: '2026-11-17', count: 3, values: [{ code: '8867-4', mean: 60, min: 55, max: 70 }] },
    { from: '2026-11-18', to: '2026-11-19', count: 1, values: [{ code: '8867-4', mean: 80, min: 80, max: 80 }] },
  ],
};

it('leaves days without readings open', () => {
  const [line] = linesOf(series, ['2026-11-16', '2026-11-17', '2026-11-18'], ['8867-4']);
  expect(line?.values).toEqual([60, null, 80]);
});

it('weighs means by their readings', () => {
  expect(statsOf(series, '8867-4')).toEqual({ count: 4, mean: 65, min: 55, max: 80, total: null });
});

it('adds up amounts', () => {
  const buckets = [
    { from: '2026-11-16', to: '2026-11-17', count: 2, values: [{ code: '41950-7', total: 8000 }] },
    { from: '2026-11-17', to: '2026-11-18', count: 1, values: [{ code: '41950-7', total: 4000 }] },
  ];
  expect(statsOf({ ...series, buckets }, '41950-7')).toMatchObject({ total: 12_000, max: 8000, mean: null });
});

it('cuts bands to what the axis shows', () => {
  const axis = axisOf({ values: [112, 123], lows: [], highs: [], goals: [] });
  expect(axis.min).toBeLessThan(112);
  expect(axis.max).toBeGreaterThan(123);
  const band = { category: 'normal', tone: 'good', from: null, below: 120 } as const;
  expect(bandWithin(band, { min: 100, max: 130 })).toEqual([100, 120]);
  expect(bandWithin({ ...band, from: 180, below: null }, { min: 100, max: 130 })).toBeNull();
});

it('turns the bands of the body mass index into weights', () => {
  const thresholds = [{ category: 'normal', code: '39156-5', from: 18.5, below: 24 }];
  const inputs = [{ record_id: '', code: '8302-2', value: 200, unit: 'cm', at: '' }];
  expect(weightBandsOf({ thresholds, inputs })).toEqual([{ category: 'normal', tone: 'good', from: 74, below: 96 }]);
  expect(weightBandsOf({ thresholds, inputs: [] })).toEqual([]);
  expect(bandsOf({ thresholds, inputs }, '8480-6')).toEqual([]);
});

it('draws a total only over its own buckets', () => {
  const goals = [{ code: '41950-7', aim: { kind: 'total', at_least: 8000, per: 'day' } as const }];
  expect(goalValues(goals, '41950-7', 'day')).toEqual([8000]);
  expect(goalValues(goals, '41950-7', 'month')).toEqual([]);
});
