import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A filter that lives in the address, so that it survives a reload and can be sent to somebody. */
export function useSearchText(name: string, initial = ''): [string, (value: string) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[name] === undefined ? initial : String(search[name]);
  const change = useCallback(
    (next: string) => {
      const kept = (previous: Record<string, unknown>) => ({
        ...previous,
        [name]: next === initial ? undefined : next,
      });
      void navigate({ to: '.', search: kept as never, replace: true });
    },
    [initial, name, navigate],
  );
  return [value, change];
}
