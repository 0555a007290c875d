import { expect, it } from 'vitest';
import { Intents } from './intents.ts';
import { Problem } from './problem.ts';

const wish = 'POST /payments {"order_id":"ord_1"}';
const away = new Problem({ status: 503, code: 'store.away' });

it('keeps the key of a write until it is answered for good', () => {
  const intents = new Intents();
  const key = intents.keyFor(wish);
  intents.answered(wish, away);
  expect(intents.keyFor(wish)).toBe(key);
  intents.answered(wish, new Problem({ status: 409, code: 'idempotency.in_progress' }));
  expect(intents.keyFor(wish)).toBe(key);
  intents.answered(wish, null);
  expect(intents.keyFor(wish)).not.toBe(key);
});

it('takes the same write after a refusal as a new intent', () => {
  const intents = new Intents();
  const key = intents.keyFor(wish);
  intents.answered(wish, new Problem({ status: 422, code: 'body.invalid' }));
  expect(intents.keyFor(wish)).not.toBe(key);
});

it('gives different writes different keys, and forgets what nobody came back for', () => {
  let now = 0;
  const intents = new Intents(() => now);
  const key = intents.keyFor(wish);
  expect(intents.keyFor('POST /payments {}')).not.toBe(key);
  now = 11 * 60 * 1000;
  expect(intents.keyFor(wish)).not.toBe(key);
});
