import { type Credentials, provideCredentials } from '@/api/credentials.ts';
import { toProblem } from '@/api/problem.ts';
import { aheadOf } from './clock.ts';
import * as protocol from './protocol.ts';
import { Tabs } from './tabs.ts';

type Role = protocol.Tokens['roles'][number];

export interface Identity {
  userId: string;
  sessionId: string;
  roles: readonly Role[];
}

/**
 * `ended` is a session that was there and was lost: the page stays as it is, with the login above it. `anonymous` is
 * nobody, from the start or by wish. Either may be because the account was `locked`.
 */
export type SessionState =
  | { status: 'starting'; identity: null }
  | { status: 'anonymous'; identity: null; locked: boolean }
  | { status: 'active'; identity: Identity }
  | { status: 'ended'; identity: Identity; locked: boolean };

/** An access token with its holder; lives in memory only. */
export interface Held {
  identity: Identity;
  token: string;
  endsAt: number;
}

const hint = 'wellspring.signed-in';
const margin = 60_000;
const patienceWithTabs = 80;
const patienceWithPlatform = 2000;

/** The session of this browser, shared by its tabs. */
export class Session implements Credentials {
  #state: SessionState = { status: 'starting', identity: null };
  #held: Held | null = null;
  #started: Promise<void> | null = null;
  #refreshing: Promise<Held | null> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #tabs = new Tabs();

  /**
   * Takes the session over from another tab or from the cookie; once, whoever asks for it. `onAsked` is called when the platform
   * has been asked, or need not be: what keeps the device busy can begin.
   */
  start(onAsked: () => void = () => undefined): Promise<void> {
    this.#started ??= this.#takeOver(onAsked).finally(onAsked);
    return this.#started;
  }

  async #takeOver(onAsked: () => void): Promise<void> {
    this.#tabs.listen((word) => {
      if (word.kind === 'ask' && this.#held) this.#tabs.tell({ kind: 'held', held: this.#held });
      if (word.kind === 'held') this.#hold(word.held);
      if (word.kind === 'ended') this.#end(word.locked);
      if (word.kind === 'left') this.#leave();
    });
    const mayBeOthers = await this.#tabs.mayBeOthers();
    if (localStorage.getItem(hint) === null) return this.#leave();
    if (mayBeOthers) {
      this.#tabs.tell({ kind: 'ask' });
      await this.#heard();
    }
    while (this.#state.status === 'starting') {
      try {
        if (!(await this.#refresh(null, onAsked))) return;
      } catch {
        // The platform is away: the session is not lost, only not known yet.
        await new Promise((resolve) => setTimeout(resolve, patienceWithPlatform));
      }
    }
  }

  /** Another tab has told what it holds, or is not there to. */
  #heard(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => done());
      const timer = setTimeout(() => done(), patienceWithTabs);
      const done = () => {
        stop();
        clearTimeout(timer);
        resolve();
      };
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): SessionState => this.#state;

  /** The present moment on the platform's clock. */
  now = (): number => Date.now() + (this.#held ? aheadOf(this.#held) : 0);

  async login(body: protocol.LoginBody): Promise<void> {
    this.#admit(await this.#tabs.alone(() => protocol.requestLogin(body)));
  }

  async register(body: protocol.RegisterBody): Promise<void> {
    this.#admit(await this.#tabs.alone(() => protocol.requestRegistration(body)));
  }

  async logout(everywhere = false): Promise<void> {
    const token = await this.token();
    if (token) await protocol.requestLogout(token, everywhere);
    this.#leave();
    this.#tabs.tell({ kind: 'left' });
  }

  async token(): Promise<string | null> {
    if (this.#state.status !== 'active' || !this.#held) return null;
    if (this.#held.endsAt - Date.now() > margin / 4) return this.#held.token;
    return (await this.#refresh(this.#held.token))?.token ?? null;
  }

  async replace(refused: string): Promise<string | null> {
    if (this.#state.status !== 'active') return null;
    return (await this.#refresh(refused))?.token ?? null;
  }

  /** Another token than this one: from another tab that was faster, or from the platform. */
  #refresh(old: string | null, onAsked?: () => void): Promise<Held | null> {
    this.#refreshing ??= this.#tabs
      .alone(async () => {
        if (this.#held && this.#held.token !== old) return this.#held;
        try {
          const tokens = protocol.requestRefresh();
          onAsked?.();
          return this.#admit(await tokens);
        } catch (thrown) {
          const { passing, code } = toProblem(thrown);
          if (passing) throw thrown;
          this.#lose(code === 'auth.locked');
          return null;
        }
      })
      .finally(() => {
        this.#refreshing = null;
      });
    return this.#refreshing;
  }

  #admit(tokens: protocol.Tokens): Held {
    const held = {
      identity: { userId: tokens.user_id, sessionId: tokens.session_id, roles: tokens.roles },
      token: tokens.access_token,
      endsAt: Date.now() + tokens.expires_in * 1000,
    };
    localStorage.setItem(hint, '');
    this.#hold(held);
    this.#tabs.tell({ kind: 'held', held });
    return held;
  }

  #hold(held: Held): void {
    this.#held = held;
    clearTimeout(this.#timer);
    const pause = Math.max(held.endsAt - Date.now() - margin, margin / 4);
    this.#timer = setTimeout(() => void this.#refresh(held.token).catch(() => undefined), pause);
    this.#become({ status: 'active', identity: held.identity });
  }

  #lose(locked: boolean): void {
    this.#end(locked);
    this.#tabs.tell({ kind: 'ended', locked });
  }

  #end(locked: boolean): void {
    const { identity } = this.#state;
    this.#forget();
    this.#become(identity ? { status: 'ended', identity, locked } : { status: 'anonymous', identity, locked });
  }

  #leave(): void {
    this.#forget();
    this.#become({ status: 'anonymous', identity: null, locked: false });
  }

  #forget(): void {
    this.#held = null;
    clearTimeout(this.#timer);
    localStorage.removeItem(hint);
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const session = new Session();
provideCredentials(session);
