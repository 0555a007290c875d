import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { type Rule, same } from './rule-set.ts';

interface Draft {
  /** The version that the first change was made to. */
  base: number;
  rules: Rule[];
}

/** The rules as somebody is changing them. Without a change they follow what is in force. */
export function useDraft(inForce: Schemas['RulesBody']) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const rules = draft?.rules ?? inForce.rules;
  return {
    rules,
    base: draft?.base ?? inForce.version,
    changed: draft !== null && !same(draft.rules, inForce.rules),
    change: (next: Rule[]) => setDraft({ base: draft?.base ?? inForce.version, rules: next }),
    /** Keeps what was written, on top of the newest version. */
    rebase: (version: number) => setDraft({ base: version, rules }),
    drop: () => setDraft(null),
  };
}
