import { expect, test } from 'vitest';
import { rulingsFor } from './rulings.ts';

test('a suspicion is confirmed or dismissed, a confirmed one contested, and then decided again', () => {
  expect(rulingsFor('open')).toEqual(['confirm', 'dismiss']);
  expect(rulingsFor('confirmed')).toEqual(['appeal']);
  expect(rulingsFor('appealed')).toEqual(['confirm', 'dismiss']);
  expect(rulingsFor('dismissed')).toEqual([]);
});
