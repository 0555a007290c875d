import { useEffect, useState } from 'react';

/** Whether the component has been there for so many milliseconds. */
export function useOpenFor(milliseconds: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over;
}
