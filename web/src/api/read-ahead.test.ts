import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { json, platform, problem } from '@/testing/answers.ts';
import { client } from './client.ts';
import { provideCredentials } from './credentials.ts';
import { keepReadsAhead } from './keep-reads-ahead.ts';
import { createQueryClient } from './query-client.ts';
import { readAhead } from './read-ahead.ts';

beforeEach(() => provideCredentials({ token: async () => 'held', replace: async () => 'fresh' }));
afterEach(() => vi.useRealTimers());

const points = '/api/v1/points/balance';
const latest = { path: { id: 'usr/1' }, query: { mode: 'latest' } } as const;

it('asks with the token, and gives the answer to the query that wants it', async () => {
  const { asked } = platform(json(200, { mode: 'latest', items: [] }));
  readAhead([{ path: '/api/v1/users/{id}/health-data', params: latest }]);
  const { data } = await client.GET('/api/v1/users/{id}/health-data', { params: latest });
  expect(data).toEqual({ mode: 'latest', items: [] });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer held');
});

it('gives it once: who asks again wants a new one', async () => {
  const { asked } = platform(json(200, { available: 1 }), json(200, { available: 2 }));
  readAhead([{ path: points }]);
  await client.GET(points);
  expect((await client.GET(points)).data).toEqual({ available: 2 });
  expect(asked).toHaveLength(2);
});

it('does not give what has become old', async () => {
  vi.useFakeTimers();
  platform(json(200, { available: 1 }), json(200, { available: 2 }));
  readAhead([{ path: points }]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await client.GET(points)).data).toEqual({ available: 2 });
});

it('replaces a token that was refused ahead', async () => {
  const { asked } = platform(problem(401, 'access.token_expired'), json(200, { available: 3 }));
  readAhead([{ path: points }]);
  expect((await client.GET(points)).data).toEqual({ available: 3 });
  expect(asked[1]?.headers.get('authorization')).toBe('Bearer fresh');
});

it('lets what failed on the way be asked for again', async () => {
  platform(new TypeError('Failed to fetch'), json(200, {}), json(200, { available: 4 }));
  readAhead([{ path: points }]);
  await expect(client.GET(points)).rejects.toMatchObject({ code: 'network.unreachable' });
  await vi.waitFor(async () => expect((await client.GET(points)).data).toBeDefined());
});

it('has the answers where queries look for them', async () => {
  platform(json(200, { available: 5 }));
  readAhead([{ path: points }]);
  const queries = createQueryClient();
  keepReadsAhead(queries);
  await vi.waitFor(() => expect(queries.getQueryData(['get', points, {}])).toEqual({ available: 5 }));
});
