import { expect, test } from 'vitest';
import { stepFrom, stretchOf } from './views.ts';

test('what a view shows', () => {
  expect(stretchOf('day', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-23' });
  expect(stretchOf('week', '2026-11-22')).toEqual(stretchOf('day', '2026-11-16'));
  expect(stretchOf('month', '2026-11-22')).toEqual({ from: '2026-10-26', to: '2026-12-07' });
  expect(stretchOf('agenda', '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-12-22' });
});

test('where a step leads', () => {
  expect(stepFrom('day', '2026-11-30', 1)).toBe('2026-12-01');
  expect(stepFrom('week', '2026-11-22', -1)).toBe('2026-11-15');
  expect(stepFrom('month', '2026-11-22', 1)).toBe('2026-12-01');
});
