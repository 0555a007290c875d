import type { Schemas } from '@/api/client.ts';

type Template = Schemas['NotificationTemplate'];

/** A template's text with its placeholders filled in; those without a value stay as they are. */
export function fill(text: string, params: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name]?.trim() || whole);
}

/** What operators write in their own words comes first, the rest by code. */
export function inOrder(templates: readonly Template[]): Template[] {
  const own = ({ code }: Template) => (code === 'announcement' ? 0 : 1);
  return [...templates].sort((a, b) => own(a) - own(b) || a.code.localeCompare(b.code));
}
