import { useEffect, useState } from 'react';
import { session } from './session.ts';

/** The present moment on the platform's clock, in milliseconds, renewed every so often. */
export function useNow(every = 1000): number {
  const [now, setNow] = useState(session.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(session.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
