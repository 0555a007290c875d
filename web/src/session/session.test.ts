import { beforeEach, expect, it, vi } from 'vitest';
import { platform, problem, tokens } from '@/testing/answers.ts';
import { Session } from './session.ts';

const settled = async (session: Session) => {
  await session.start();
  return session.state();
};
const signedIn = () => localStorage.setItem('wellspring.signed-in', '');

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  return () => {
    vi.useRealTimers();
  };
});

it('asks nothing where nobody was signed in', async () => {
  const { asked } = platform();
  expect(await settled(new Session())).toEqual({ status: 'anonymous', identity: null, locked: false });
  expect(asked).toEqual([]);
});

it('goes on from the cookie after a reload', async () => {
  signedIn();
  const { asked } = platform(tokens());
  const session = new Session();
  expect(await settled(session)).toMatchObject({ status: 'active', identity: { userId: 'usr_1' } });
  expect(asked[0]?.url).toMatch(/\/auth\/refresh$/);
  expect(asked[0]?.headers.get('x-session')).toBe('cookie');
  expect(await asked[0]?.text()).toBe('');
  expect(await session.token()).toBe('first');
});

it('waits for a platform that is away instead of forgetting the session', async () => {
  signedIn();
  platform(problem(503, 'store.away'), new TypeError('Failed to fetch'), tokens());
  expect(await settled(new Session())).toMatchObject({ status: 'active' });
});

it('keeps nothing of a session in the browser but that there is one', async () => {
  platform(tokens());
  const session = new Session();
  await session.start();
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  expect({ ...localStorage }).toEqual({ 'wellspring.signed-in': '' });
});

it('refreshes once for all who were refused at the same time', async () => {
  platform(tokens('first'), tokens('second'));
  const session = new Session();
  await session.start();
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  expect(await Promise.all([session.replace('first'), session.replace('first')])).toEqual(['second', 'second']);
  expect(await session.replace('first')).toBe('second');
});

it('ends, and remembers whose it was, where the platform says so', async () => {
  platform(tokens(), problem(401, 'auth.refresh_token'));
  const session = new Session();
  await session.start();
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  expect(await session.replace('first')).toBeNull();
  expect(session.state()).toMatchObject({ status: 'ended', identity: { userId: 'usr_1' }, locked: false });
  expect(localStorage).toHaveLength(0);
});

it('knows that a lock ended it, in every tab and after a reload', async () => {
  platform(tokens(), problem(403, 'auth.locked'), problem(403, 'auth.locked'));
  const [one, two] = [new Session(), new Session()];
  await Promise.all([one.start(), two.start()]);
  await one.login({ email: 'li.na@example.com', password: 'secret' });
  await vi.waitFor(() => expect(two.state().status).toBe('active'));
  expect(await one.replace('first')).toBeNull();
  expect(one.state()).toMatchObject({ status: 'ended', locked: true });
  await vi.waitFor(() => expect(two.state()).toMatchObject({ status: 'ended', locked: true }));

  signedIn();
  expect(await settled(new Session())).toEqual({ status: 'anonymous', identity: null, locked: true });
});

it('does not end for a platform that is away', async () => {
  platform(tokens(), problem(503, 'store.away'));
  const session = new Session();
  await session.start();
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  await expect(session.replace('first')).rejects.toMatchObject({ code: 'store.away' });
  expect(session.state().status).toBe('active');
});

it('refreshes shortly before the token ends', async () => {
  const { asked } = platform(tokens('first'), tokens('second'));
  const session = new Session();
  await session.start();
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  await vi.advanceTimersByTimeAsync(850_000);
  expect(asked).toHaveLength(2);
  expect(await session.token()).toBe('second');
});

it('is one session in all tabs: begun, gone on and left together', async () => {
  const { asked } = platform(tokens(), new Response('{}'));
  const one = new Session();
  const two = new Session();
  await Promise.all([one.start(), two.start()]);
  await one.login({ email: 'li.na@example.com', password: 'secret' });
  await vi.waitFor(() => expect(two.state().status).toBe('active'));

  const three = new Session();
  expect(await settled(three)).toMatchObject({ status: 'active' });
  expect(asked).toHaveLength(1);

  await two.logout();
  await vi.waitFor(() => expect([one.state().status, three.state().status]).toEqual(['anonymous', 'anonymous']));
});
