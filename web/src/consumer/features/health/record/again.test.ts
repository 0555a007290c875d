import { expect, it } from 'vitest';
import { again, isTyped } from './again.ts';

const base = { record_id: 'rec_1', name: '', at: '2026-11-22T07:30:00Z', source: 'manual' };
type Reading = Parameters<typeof again>[0];

it('writes a single value and a pair down as they were', () => {
  const weight = { ...base, code: '29463-7', values: [{ code: '29463-7', name: '', value: 60.5, unit: 'kg' }] };
  expect(again(weight as Reading)).toEqual({ code: '29463-7', value: 60.5, unit: 'kg', at: base.at });
  const values = [
    { code: '8480-6', name: '', value: 128, unit: 'mm[Hg]' },
    { code: '8462-4', name: '', value: 82, unit: 'mm[Hg]' },
  ];
  const pressure = { ...base, code: '85354-9', values } as Reading;
  expect(again(pressure)).toMatchObject({
    components: [
      { code: '8480-6', value: 128 },
      { code: '8462-4', value: 82 },
    ],
  });
});

it('keeps the period of an amount', () => {
  const values = [{ code: '41950-7', name: '', value: 800, unit: '{steps}' }];
  const steps = { ...base, code: '41950-7', until: '2026-11-22T08:00:00Z', values } as Reading;
  expect(again(steps)).toMatchObject({ at: base.at, until: '2026-11-22T08:00:00Z' });
});

it('knows what was typed in', () => {
  expect([isTyped(base), isTyped({ source: 'device:dvb_1' })]).toEqual([true, false]);
});
