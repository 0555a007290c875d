import { expect, it } from 'vitest';
import { Problem } from '@/api/problem.ts';
import { flawAt } from './flaws.ts';
import { sourceOf } from './sources.ts';

function problem(pointer: string, detail: string): Problem {
  return new Problem({ status: 422, code: 'user.invalid', errors: [{ pointer, detail }] });
}

it.each([
  ['body weight must be 0.3 to 650 kg', 'bounds'],
  ['the systolic pressure must exceed the diastolic', 'crossed'],
  ['is longer than the period it was measured in', 'longer'],
  ['lies in the future', 'future'],
  ['something new', 'other'],
])('knows %s', (detail, flaw) => {
  expect(flawAt(problem('/value', detail), '/value')).toEqual({ flaw, detail });
});

it('finds nothing at another place', () => {
  expect(flawAt(problem('/at', 'lies in the future'), '/value')).toBeNull();
  expect(flawAt(null, '/value')).toBeNull();
});

it('reads where a record came from', () => {
  expect(sourceOf('manual')).toEqual({ kind: 'manual', name: '' });
  expect(sourceOf('apple_health:Mei: Watch')).toEqual({ kind: 'apple_health', name: 'Mei: Watch' });
  expect(sourceOf('else:where')).toEqual({ kind: 'other', name: 'else:where' });
});
