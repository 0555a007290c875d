import { expect, test } from 'vitest';
import { differences, freeKey, moved, type Rule, same } from './rule-set.ts';

const rule = (key: string, expression = 'true'): Rule => ({
  key,
  expression,
  enabled: true,
  reason: { zh: '原因', en: 'why' },
});

test('rules that were changed, added or taken away differ', () => {
  const before = [rule('a'), rule('b'), rule('c')];
  const after = [rule('a'), rule('b', 'false'), rule('d')];
  expect(differences(before, after)).toEqual(['b', 'c', 'd']);
  expect(differences(before, [...before])).toEqual([]);
});

test('the order of rules counts', () => {
  const rules = [rule('a'), rule('b')];
  expect(same(rules, moved(rules, 1))).toBe(false);
  expect(same(rules, moved(moved(rules, 1), 1))).toBe(true);
  expect(moved(rules, 0)).toEqual(rules);
});

test('a new rule gets a key of its own', () => {
  expect(freeKey([rule('rule_2')])).toBe('rule_3');
  expect(freeKey([])).toBe('rule_1');
});
