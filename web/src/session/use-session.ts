import { useSyncExternalStore } from 'react';
import { type SessionState, session } from './session.ts';

/** Who is signed in, if anybody. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** The account of whoever is signed in; only for what stands behind `RequireSession`. */
export function useUserId(): string {
  const { identity } = useSession();
  if (!identity) throw new Error('nobody is signed in');
  return identity.userId;
}
