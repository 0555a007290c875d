import { credentials } from './credentials.ts';
import { Intents } from './intents.ts';
import { readProblem, toProblem } from './problem.ts';
import { reach } from './reach.ts';
import { takeAhead } from './read-ahead.ts';

const intents = new Intents();
const reads = new Set(['GET', 'HEAD']);

/**
 * Sends a request with the session's token and, for a write, its idempotency key. A refused token is replaced once and
 * the request repeated. Answers that are not a success are thrown as problems.
 */
export async function send(request: Request): Promise<Response> {
  const intent = reads.has(request.method) ? null : await intentOf(request);
  if (intent && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', intents.keyFor(intent));

  const token = await credentials().token();
  let response = await attempt(request.clone(), token);
  if (response.status === 401 && token) {
    const fresh = await credentials().replace(token);
    if (fresh) response = await attempt(request, fresh);
  }
  const problem = response.ok ? null : await readProblem(response);
  if (intent) intents.answered(intent, problem);
  if (problem) throw problem;
  return response;
}

async function attempt(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  try {
    return await (takeAhead(request) ?? fetch(request));
  } catch (thrown) {
    if (request.signal.aborted) throw thrown;
    reach.missed();
    throw toProblem(thrown);
  }
}

async function intentOf(request: Request): Promise<string> {
  return `${request.method} ${request.url} ${await request.clone().text()}`;
}
