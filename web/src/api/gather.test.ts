import { expect, it, vi } from 'vitest';
import { gather } from './gather.ts';

const asked = () => vi.fn(async (ids: string[]) => new Map(ids.map((id) => [id, `the ${id}`])));

it('asks once for what is wanted in one moment, and again for what is wanted later', async () => {
  const read = asked();
  const one = gather(50, read);
  expect(await Promise.all([one('a'), one('b'), one('a')])).toEqual(['the a', 'the b', 'the a']);
  expect(read.mock.calls).toEqual([[['a', 'b']]]);
  expect(await one('a')).toBe('the a');
  expect(read).toHaveBeenCalledTimes(2);
});

it('asks for no more at once than the platform answers', async () => {
  const read = asked();
  const one = gather(2, read);
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(one))).toHaveLength(5);
  expect(read.mock.calls.map(([ids]) => ids)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

it('tells who asked that something is not there, and everybody what went wrong', async () => {
  const some = gather(50, async () => new Map([['a', 1]]));
  expect(await Promise.all([some('a'), some('b')])).toEqual([1, undefined]);
  const read = vi.fn(async (_: string[]): Promise<Map<string, number>> => {
    throw new TypeError('away');
  });
  const away = gather(50, read);
  const told = await Promise.allSettled([away('a'), away('b')]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(read).toHaveBeenCalledTimes(1);
});
