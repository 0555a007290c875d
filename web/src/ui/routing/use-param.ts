import { useParams } from '@tanstack/react-router';

/** A part of the page's path: `useParam('id')` in `/orders/$id`. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`the path has no ${name}`);
  return value;
}
