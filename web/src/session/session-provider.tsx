import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSession } from './use-session.ts';

/** Lets go of what was fetched for one account before another sees the page. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { status, identity } = useSession();
  const userId = identity?.userId ?? null;
  const previous = useRef(userId);
  useEffect(() => {
    if (previous.current !== null && previous.current !== userId) queries.clear();
    previous.current = userId;
  }, [queries, userId]);
  const lost = useRef(false);
  useEffect(() => {
    if (status === 'active' && lost.current) void queries.invalidateQueries();
    lost.current = status === 'ended';
  }, [queries, status]);
  return children;
}
