import type { Held } from './session.ts';

type Word = { kind: 'ask' } | { kind: 'held'; held: Held } | { kind: 'ended'; locked: boolean } | { kind: 'left' };

const presence = 'wellspring-tab';

/** What the tabs of one browser tell each other, so that they live one session. */
export class Tabs {
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('wellspring-session');

  listen(listener: (word: Word) => void): void {
    this.#channel?.addEventListener('message', (event: MessageEvent<Word>) => listener(event.data));
  }

  tell(word: Word): void {
    this.#channel?.postMessage(word);
  }

  /** Whether there may be another one. Each holds its share of a lock as long as it lives; without locks nobody knows. */
  async mayBeOthers(): Promise<boolean> {
    if (!globalThis.navigator?.locks) return true;
    const { held = [] } = await navigator.locks.query();
    void navigator.locks.request(presence, { mode: 'shared' }, () => new Promise(() => undefined));
    return held.some(({ name }) => name === presence);
  }

  /** Runs one at a time over all tabs. */
  async alone<T>(run: () => Promise<T>): Promise<T> {
    // Locks exist only where the page was loaded over TLS or from this machine.
    if (!globalThis.navigator?.locks) return run();
    return navigator.locks.request('wellspring-session', run);
  }
}
