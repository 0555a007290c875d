/** Where the client gets access tokens. The session provides it; the client knows no session. */
export interface Credentials {
  /** A token that is still good for a while, or none where nobody is signed in. */
  token(): Promise<string | null>;
  /** Another token in place of one that was refused, or none where the session has ended. */
  replace(refused: string): Promise<string | null>;
}

let current: Credentials = { token: async () => null, replace: async () => null };

export function provideCredentials(credentials: Credentials): void {
  current = credentials;
}

export function credentials(): Credentials {
  return current;
}
