import { expect, it } from 'vitest';
import { knownMetrics } from '@/testing/metrics.ts';
import { aimable, draftOf, goalOf, newAim, withGoal } from './aims.ts';
import { recordable } from './metrics.ts';

const metrics = recordable(knownMetrics);

const steps = {
  goal_id: 'gol_1',
  code: '41950-7',
  name: 'Number of steps',
  unit: '{steps}',
  aim: { kind: 'total', at_least: 8000, per: 'day' } as const,
  starts_on: '2026-11-01',
  zone: 'Asia/Shanghai',
};

it('totals amounts and keeps states in a range', () => {
  expect(goalOf(newAim('41950-7', metrics))).toEqual({
    code: '41950-7',
    aim: { kind: 'total', per: 'day', at_least: 8000 },
  });
  expect(goalOf(newAim('8480-6', metrics))).toEqual({ code: '8480-6', aim: { kind: 'keep', per: 'week', high: 135 } });
  expect(goalOf({ ...newAim('8480-6', metrics), high: '' })).toBeNull();
});

it('comes back as it was', () => {
  expect(goalOf(draftOf(steps, metrics))).toEqual({ code: steps.code, aim: steps.aim });
});

it('replaces the goal of the same kind and keeps the others', () => {
  const changed = { code: '41950-7', aim: { kind: 'total', at_least: 9000, per: 'day' } as const };
  expect(withGoal([steps], changed, null)).toEqual({ goals: [changed], place: 0 });
  const other = { code: '29463-7', aim: { kind: 'reach', target: 60 } as const };
  expect(withGoal([steps], other, null)).toMatchObject({ place: 1, goals: [{ starts_on: '2026-11-01' }, other] });
});

it('offers the commonest values first, and each once', () => {
  const codes = aimable(metrics).map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual(['41950-7', '29463-7', '8480-6']);
  expect(new Set(codes).size).toBe(codes.length);
});
