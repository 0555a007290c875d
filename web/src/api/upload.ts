import { credentials } from './credentials.ts';
import { offline, Problem, readProblem, unreachable } from './problem.ts';
import { randomKey } from './random-key.ts';

interface Upload {
  path: string;
  body: Blob;
  media: string;
  signal: AbortSignal;
  /** Bytes that have left, now and then. */
  onSent: (bytes: number) => void;
}

/** Sends a file and tells how far it is, which `fetch` cannot. A token refused is replaced once. */
export async function upload<T>(wanted: Upload): Promise<T> {
  const key = randomKey();
  const token = await credentials().token();
  let response = await attempt(wanted, key, token);
  if (response.status === 401 && token) {
    const fresh = await credentials().replace(token);
    if (fresh) response = await attempt(wanted, key, fresh);
  }
  if (!response.ok) throw await readProblem(response);
  return (await response.json()) as T;
}

function attempt({ path, body, media, signal, onSent }: Upload, key: string, token: string | null): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lost = () => reject(new Problem({ status: 0, code: navigator.onLine === false ? offline : unreachable }));
    request.open('POST', path);
    request.setRequestHeader('content-type', media);
    request.setRequestHeader('idempotency-key', key);
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.upload.onload = () => onSent(body.size);
    request.onload = () =>
      resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }));
    request.onerror = lost;
    request.ontimeout = lost;
    request.onabort = () => reject(new DOMException('the upload was stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after', 'x-request-id']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return headers;
}
