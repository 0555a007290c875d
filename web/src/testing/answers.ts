import { vi } from 'vitest';
import { somethingSmall } from '@/api/reach.ts';

type Answer = Response | Error;

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return json(status, { type: `/problems/${code}`, title: '', status, detail: code, code }, headers);
}

export function tokens(name = 'first', roles = ['consumer']): Response {
  return json(200, {
    user_id: 'usr_1',
    session_id: 'ses_1',
    access_token: name,
    token_type: 'Bearer',
    expires_in: 900,
    refresh_expires_in: 2_592_000,
    roles,
  });
}

/** Puts a platform in place of the network that gives these answers in turn; what was asked is in `asked`. */
export function platform(...answers: Answer[]) {
  const asked: Request[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    if (input === somethingSmall) return new Response();
    const target = typeof input === 'string' ? new URL(input, location.origin) : input;
    asked.push(new Request(target, init));
    const answer = left.shift();
    if (!answer) throw new Error(`nothing answers ${asked.at(-1)?.url}`);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { asked };
}
