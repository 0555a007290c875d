import { credentials } from './credentials.ts';
import type { paths } from './schema.d.ts';

/** A read as a query makes it: with the same path and parameters, so that its answer is taken for the query's. */
export type Read = {
  [Path in keyof paths]: paths[Path] extends { get: { parameters: infer Parameters } }
    ? { path: Path; params?: Pick<Parameters, keyof Parameters & ('path' | 'query')>; inPages?: true }
    : never;
}[keyof paths];

interface Ahead {
  answer: Promise<Response>;
  since: number;
}

/** What a page has not taken by then would be old. */
const lifetime = 15_000;
const ahead = new Map<string, Ahead>();
const asked: Read[] = [];

/** Asks for what a page is going to want while its code is still on its way. */
export function readAhead(reads: readonly Read[]): void {
  const token = credentials().token();
  for (const read of reads) {
    const url = addressOf(read);
    const answer = token.then((held) => fetch(url, held ? { headers: { authorization: `Bearer ${held}` } } : {}));
    // Whoever wants it hears what went wrong.
    answer.catch(() => undefined);
    ahead.set(url, { answer, since: Date.now() });
    asked.push(read);
  }
}

/** The reads that were asked for. */
export function readsAhead(): readonly Read[] {
  return asked;
}

/** The answer to a request, where it was asked for ahead; once, for who asks again wants a new one. */
export function takeAhead({ method, url }: Request): Promise<Response> | null {
  const found = ahead.get(url);
  if (method !== 'GET' || !found) return null;
  ahead.delete(url);
  return Date.now() - found.since < lifetime ? found.answer : null;
}

function addressOf({ path, params }: Read): string {
  const { path: parts = {}, query = {} } = (params ?? {}) as Record<string, Record<string, unknown>>;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
  const url = new URL(filled, location.origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.append(name, String(value));
  return url.href;
}
