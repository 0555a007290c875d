import { expect, it } from 'vitest';
import { knownMetrics } from '@/testing/metrics.ts';
import { boundsOf, inOtherUnit, newDraft, requestOf, stepped } from './drafts.ts';
import { bloodPressure, type Metric, metricOf, recordable, weight } from './metrics.ts';

const now = new Date(2026, 10, 22, 9, 30);

function metric(code: string): Metric {
  const found = metricOf(recordable(knownMetrics), code);
  if (!found) throw new Error(code);
  return found;
}

it('begins a blood pressure with the last pair, now', () => {
  const values = [
    { code: '8480-6', name: '', value: 128, unit: 'mm[Hg]' },
    { code: '8462-4', name: '', value: 82, unit: 'mm[Hg]' },
  ];
  const draft = newDraft(metric(bloodPressure), { values }, now);
  expect(draft).toMatchObject({ values: ['128', '82'], at: '2026-11-22T09:30', until: null });
  expect(requestOf(draft)).toMatchObject({
    code: bloodPressure,
    components: [
      { code: '8480-6', value: 128, unit: 'mm[Hg]' },
      { code: '8462-4', value: 82, unit: 'mm[Hg]' },
    ],
  });
});

it('gives an amount the period it was gathered in', () => {
  expect(newDraft(metric('41950-7'), undefined, now)).toMatchObject({
    at: '2026-11-22T00:00',
    until: '2026-11-22T09:30',
  });
  expect(newDraft(metric('93832-4'), undefined, now)).toMatchObject({
    at: '2026-11-21T23:00',
    until: '2026-11-22T07:00',
  });
  expect(newDraft(metric('55411-3'), undefined, now)).toMatchObject({ at: '2026-11-22T09:00' });
});

it('turns value and bounds into another unit', () => {
  const jin = inOtherUnit({ ...newDraft(metric(weight), undefined, now), values: ['63.1'] }, '{jin}');
  expect(jin.values).toEqual(['126.2']);
  expect(boundsOf(jin, 0)).toEqual({ low: 0.6, high: 1300 });
  expect(requestOf(jin)).toMatchObject({ value: 126.2, unit: '{jin}' });
});

it('steps within the bounds', () => {
  const draft = { ...newDraft(metric('2708-6'), undefined, now), values: ['100'] };
  expect(stepped(draft, 0, 1).values).toEqual(['100']);
  expect(stepped(draft, 0, -1).values).toEqual(['99']);
});

it('sends nothing while a value is missing', () => {
  expect(requestOf({ ...newDraft(metric(bloodPressure), undefined, now), values: ['120', ''] })).toBeNull();
});

it('takes a decimal comma', () => {
  const draft = { ...newDraft(metric(weight), undefined, now), values: ['63,5'] };
  expect(requestOf(draft)).toMatchObject({ value: 63.5 });
});
