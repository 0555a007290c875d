import { expect, test } from 'vitest';
import { dayIn } from './day-in.ts';

test('a day begins at midnight in Shanghai, whatever the device thinks', () => {
  expect(dayIn('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  expect(dayIn('2026-11-22T16:00:00Z')).toBe('2026-11-23');
  expect(dayIn('2026-01-01T00:00:00Z', 'America/New_York')).toBe('2025-12-31');
});
