import { useNavigate, useSearch } from '@tanstack/react-router';

/** Filters that live in the address together, each empty where it does not filter. */
export function useFilter<Name extends string>(names: readonly Name[]) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = Object.fromEntries(names.map((name) => [name, String(search[name] ?? '')])) as Record<Name, string>;
  const change = (next: Partial<Record<Name, string>>) => {
    const merged = (previous: Record<string, unknown>) => {
      const all = { ...previous, ...next };
      return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined && text !== ''));
    };
    void navigate({ to: '.', search: merged as never, replace: true, resetScroll: false });
  };
  const clear = () => change(Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>);
  return { value, change, clear, some: names.some((name) => value[name] !== '') };
}
