import { beforeEach, expect, it } from 'vitest';
import { json, platform, problem } from '@/testing/answers.ts';
import { provideCredentials } from './credentials.ts';
import { send } from './send.ts';

const write = (body: unknown) =>
  new Request('http://localhost/api/v1/things', { method: 'POST', body: JSON.stringify(body) });

let replaced = 0;
beforeEach(() => {
  replaced = 0;
  provideCredentials({
    token: async () => 'old',
    replace: async () => {
      replaced += 1;
      return 'new';
    },
  });
});

it('sends reads with the token and without a key', async () => {
  const { asked } = platform(json(200, {}));
  await send(new Request('http://localhost/api/v1/things'));
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer old');
  expect(asked[0]?.headers.has('idempotency-key')).toBe(false);
});

it('repeats a request whose token was refused, once, with its body and key', async () => {
  const { asked } = platform(problem(401, 'access.token_expired'), json(201, {}));
  await send(write({ a: 1 }));
  expect(asked).toHaveLength(2);
  expect(asked[1]?.headers.get('authorization')).toBe('Bearer new');
  expect(await asked[1]?.json()).toEqual({ a: 1 });
  expect(asked[1]?.headers.get('idempotency-key')).toBe(asked[0]?.headers.get('idempotency-key'));
});

it('tells that the session has ended where there is no other token', async () => {
  provideCredentials({ token: async () => 'old', replace: async () => null });
  platform(problem(401, 'access.session_ended'));
  await expect(send(write({ b: 1 }))).rejects.toMatchObject({ status: 401, code: 'access.session_ended' });
});

it('uses the same key when a write is repeated by hand after its answer was lost', async () => {
  const { asked } = platform(new TypeError('Failed to fetch'), json(201, {}), json(201, {}));
  await expect(send(write({ c: 1 }))).rejects.toMatchObject({ code: 'network.unreachable' });
  await send(write({ c: 1 }));
  await send(write({ c: 1 }));
  const keys = asked.map((request) => request.headers.get('idempotency-key'));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
  expect(replaced).toBe(0);
});
