type Listener = () => void;

/** A file that is never kept. */
export const somethingSmall = '/manifest.webmanifest';

/** Asks for something small; throws where nobody answers. */
type Probe = () => Promise<unknown>;

const firstPause = 1000;
const longestPause = 10_000;
const patience = 10_000;

/**
 * Whether the platform can be reached. That it cannot shows when something is asked of it; one small request asks then
 * again and again, and whoever waits is told when it is back.
 */
export class Reach {
  #away = false;
  #asking: Promise<void> | null = null;
  readonly #watchers = new Set<Listener>();
  readonly #returns = new Set<Listener>();
  readonly #probe: Probe;

  constructor(probe: Probe = askForSomethingSmall) {
    this.#probe = probe;
  }

  isAway = (): boolean => this.#away;

  /** Calls whenever it goes away or comes back. */
  subscribe = (listener: Listener): (() => void) => {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  };

  /** Calls whenever it is back. */
  onReturn(listener: Listener): () => void {
    this.#returns.add(listener);
    return () => this.#returns.delete(listener);
  }

  /** Nobody answered. Once is no proof: another request has to fail before anybody is told. */
  missed(): void {
    void this.back();
  }

  /** Ends when it answers, which may be at once. */
  back(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    let pause = firstPause;
    while (!(await this.#answers())) {
      this.#become(true);
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, longestPause);
    }
    this.#become(false);
  }

  #answers(): Promise<boolean> {
    return this.#probe().then(
      () => true,
      () => false,
    );
  }

  #become(away: boolean): void {
    if (this.#away === away) return;
    this.#away = away;
    for (const watcher of this.#watchers) watcher();
    if (!away) for (const listener of [...this.#returns]) listener();
  }
}

/** A platform that has just begun may need a while for its first answer. */
function askForSomethingSmall(): Promise<Response> {
  return fetch(somethingSmall, {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
}

export const reach = new Reach();
