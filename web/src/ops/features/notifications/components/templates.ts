import known from './templates.json';

interface Text {
  zh: string;
  en: string;
}

interface Template {
  code: string;
  title: Text;
  body: Text;
  params: readonly string[];
}

/** What the platform's templates say, as far as operators send them by hand; the platform has the last word. */
export const templates = known as unknown as readonly [Template, ...Template[]];

/** A template's text with its placeholders filled in; those without a value stay as they are. */
export function fill(text: string, params: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name]?.trim() || whole);
}
