import { expect, it } from 'vitest';
import { knownMetrics } from '@/testing/metrics.ts';
import { metricOfPart, recordable } from './metrics.ts';

it('puts the commonest first, what is new last, and leaves out what is computed', () => {
  const novel = { ...knownMetrics[0], code: '1-8' } as (typeof knownMetrics)[number];
  const codes = recordable([novel, ...[...knownMetrics].reverse()]).map(({ code }) => code);
  expect(codes.slice(0, 2)).toEqual(['85354-9', '29463-7']);
  expect(codes.at(-1)).toBe('1-8');
  expect(codes).not.toContain('39156-5');
});

it('offers the units that people use in the order they use them, with the factors of the platform', () => {
  const [weight] = recordable(knownMetrics.filter(({ code }) => code === '29463-7'));
  expect(weight?.units).toEqual([
    { code: 'kg', factor: 1, offset: 0 },
    { code: '{jin}', factor: 0.5, offset: 0 },
    { code: '[lb_av]', factor: 0.45359237, offset: 0 },
  ]);
});

it('finds a panel by its part', () => {
  expect(metricOfPart(recordable(knownMetrics), '8462-4')?.code).toBe('85354-9');
});
