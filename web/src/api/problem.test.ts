import { expect, it, vi } from 'vitest';
import { json } from '@/testing/answers.ts';
import { readProblem, toProblem } from './problem.ts';

it('reads what the platform tells', async () => {
  const body = {
    type: '/problems/trade.already_taken',
    title: 'Conflict',
    status: 409,
    detail: 'another practitioner was faster',
    code: 'trade.already_taken',
    request_id: 'r1',
    errors: [{ pointer: '/order_id', detail: 'taken' }],
    winner: 'usr_2',
  };
  const problem = await readProblem(json(409, body));
  expect(problem).toMatchObject({ code: 'trade.already_taken', status: 409, request_id: 'r1', passing: false });
  expect(problem.about('/order_id')).toBe('taken');
  expect(problem.members).toEqual({ winner: 'usr_2' });
});

it('makes a problem of an answer that is none, as proxies give', async () => {
  const answer = new Response('<h1>Bad Gateway</h1>', { status: 502, headers: { 'retry-after': '7' } });
  expect(await readProblem(answer)).toMatchObject({ code: 'http.502', status: 502, retryAfter: 7, passing: true });
});

it('tells a device without network from a platform out of reach', () => {
  expect(toProblem(new TypeError('Failed to fetch')).code).toBe('network.unreachable');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(toProblem(new TypeError('Failed to fetch')).code).toBe('network.offline');
});

it('keeps a fault of the page apart from those of the network', () => {
  expect(toProblem(new RangeError('boom'))).toMatchObject({ code: 'page.fault', detail: 'boom' });
});
