import type { Schemas } from '@/api/client.ts';
import { readProblem, toProblem } from '@/api/problem.ts';

/** What a login or refresh answers where the refresh token travels in a cookie. */
export type Tokens = Omit<Schemas['TokenSet'], 'refresh_token'>;
export type LoginBody = Schemas['LoginRequest'];
export type RegisterBody = Schemas['RegisterRequest'];

/**
 * The four requests of a session. The header asks for the refresh token as a cookie that no script can read, and keeps
 * other sites from making these requests, for they cannot set it.
 */
async function post(path: string, body: unknown, token: string | null): Promise<Response> {
  const headers = new Headers({ 'x-session': 'cookie' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (token) headers.set('authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(`/api/v1/auth/${path}`, {
      method: 'POST',
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      credentials: 'same-origin',
    });
  } catch (thrown) {
    throw toProblem(thrown);
  }
  if (!response.ok) throw await readProblem(response);
  return response;
}

async function issue(path: string, body: unknown): Promise<Tokens> {
  return (await post(path, body, null)).json();
}

export function requestLogin(body: LoginBody): Promise<Tokens> {
  return issue('login', body);
}

export function requestRegistration(body: RegisterBody): Promise<Tokens> {
  return issue('register', body);
}

export function requestRefresh(): Promise<Tokens> {
  return issue('refresh', undefined);
}

export async function requestLogout(token: string, everywhere: boolean): Promise<void> {
  await post(everywhere ? 'logout?everywhere=true' : 'logout', undefined, token);
}
