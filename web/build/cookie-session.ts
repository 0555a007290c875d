import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProxyOptions } from 'vite';

type Proxy = Parameters<NonNullable<ProxyOptions['configure']>>[0];

const cookie = 'wellspring_dev_refresh';
const issuing = /^\/api\/v1\/auth\/(login|register|refresh|logout)$/;

/**
 * Development only: gives a platform that answers with tokens alone the cookie sessions that the web speaks. A platform that
 * sets the cookie itself is left as it is.
 */
export function cookieSession(proxy: Proxy): void {
  proxy.on('proxyReq', (outgoing, request) => {
    if (request.headers['x-session'] !== 'cookie' || !request.url?.endsWith('/auth/refresh')) return;
    const token = request.headers.cookie?.match(new RegExp(`${cookie}=([^;]+)`))?.[1];
    if (!token) return;
    const body = JSON.stringify({ refresh_token: token });
    outgoing.setHeader('content-type', 'application/json');
    outgoing.setHeader('content-length', Buffer.byteLength(body));
    outgoing.write(body);
  });
  proxy.on('proxyRes', (answer, request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (request.headers['x-session'] === 'cookie' && issuing.test(path) && !answer.headers['set-cookie']) {
      keepInCookie(answer, response, path);
    }
  });
}

function keepInCookie(answer: IncomingMessage, response: ServerResponse, path: string): void {
  const parts: Buffer[] = [];
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const writeHead = response.writeHead.bind(response);
  response.write = ((part: Buffer) => parts.push(Buffer.from(part)) > 0) as typeof response.write;
  response.writeHead = (() => response) as typeof response.writeHead;
  response.end = ((part?: Buffer) => {
    if (part) parts.push(Buffer.from(part));
    const whole = Buffer.concat(parts).toString();
    const status = answer.statusCode ?? 502;
    const { refresh_token: token, ...rest } = status < 300 && whole ? JSON.parse(whole) : { refresh_token: undefined };
    const body = token ? JSON.stringify(rest) : whole;
    response.removeHeader('content-length');
    if (token) response.setHeader('set-cookie', `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/api/v1/auth`);
    if (path.endsWith('/logout') && status < 300) {
      response.setHeader('set-cookie', `${cookie}=; HttpOnly; Max-Age=0; Path=/api/v1/auth`);
    }
    writeHead(status);
    write(body);
    return end();
  }) as typeof response.end;
}
