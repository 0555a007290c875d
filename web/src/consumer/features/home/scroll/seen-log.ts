const most = 200;

/** What was on the screen and has not been reported yet. Nothing is reported twice. */
export class SeenLog {
  readonly #known = new Set<string>();
  #waiting: string[] = [];

  saw(id: string): void {
    if (this.#known.has(id)) return;
    this.#known.add(id);
    this.#waiting.push(id);
  }

  /** The next report, at most as long as the platform takes. */
  take(): string[] {
    return this.#waiting.splice(0, most);
  }

  /** A report that did not arrive: it goes with the next one. */
  giveBack(ids: readonly string[]): void {
    this.#waiting = [...ids, ...this.#waiting];
  }
}
