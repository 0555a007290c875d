import type { Schemas } from '@/api/client.ts';

export type Rule = Schemas['MatchingRule'];

/** Rules that differ between two sets, by key: what an operator has to know before one replaces the other. */
export function differences(before: readonly Rule[], after: readonly Rule[]): string[] {
  const keys = new Set([...before, ...after].map(({ key }) => key));
  const at = (rules: readonly Rule[], key: string) => JSON.stringify(plain(rules.find((rule) => rule.key === key)));
  return [...keys].filter((key) => at(before, key) !== at(after, key));
}

/** Whether two sets are the same in every rule and in their order. */
export function same(one: readonly Rule[], other: readonly Rule[]): boolean {
  return JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
}

/** A key that no rule of the set has. */
export function freeKey(rules: readonly Rule[]): string {
  for (let number = rules.length + 1; ; number += 1) {
    const key = `rule_${number}`;
    if (rules.every((rule) => rule.key !== key)) return key;
  }
}

/** The set with the rule at a place exchanged with the one before it. */
export function moved(rules: readonly Rule[], index: number): Rule[] {
  const before = rules[index - 1];
  const rule = rules[index];
  if (!before || !rule) return [...rules];
  return [...rules.slice(0, index - 1), rule, before, ...rules.slice(index + 1)];
}

function plain(rule: Rule | undefined) {
  return rule && [rule.key, rule.enabled, rule.expression, rule.reason.zh, rule.reason.en];
}
