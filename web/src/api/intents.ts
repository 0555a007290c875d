import type { Problem } from './problem.ts';
import { randomKey } from './random-key.ts';

const lifetime = 10 * 60 * 1000;

/**
 * Keys for writes that must not happen twice. One intent (a method, an address and a body) keeps its key until the
 * platform has answered for good, so that a repeat after a lost answer, by machine or by hand, is known as a repeat.
 */
export class Intents {
  readonly #open = new Map<string, { key: string; since: number }>();

  readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  keyFor(intent: string): string {
    for (const [other, { since }] of this.#open) if (this.now() - since > lifetime) this.#open.delete(other);
    const known = this.#open.get(intent);
    if (known) return known.key;
    const key = randomKey();
    this.#open.set(intent, { key, since: this.now() });
    return key;
  }

  /** Notes the answer. A problem that leaves open whether the write happened keeps the intent open. */
  answered(intent: string, problem: Problem | null): void {
    const undecided =
      problem && (problem.passing || problem.status === 401 || problem.code === 'idempotency.in_progress');
    if (!undecided) this.#open.delete(intent);
  }
}
