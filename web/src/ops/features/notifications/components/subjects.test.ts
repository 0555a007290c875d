import { expect, test } from 'vitest';
import { aboutOf, kinds, patternOf, prefixes } from './subjects.ts';

const id = (prefix: string) => `${prefix}_01h455vb4pex5vsknk084sn02q`;

test('what a notification is about is named by its number, and by its order where it belongs to one', () => {
  expect(aboutOf({})).toBeNull();
  expect(aboutOf({ kind: '', id: id('ord') })).toBeNull();
  expect(aboutOf({ kind: 'order', id: ` ${id('ord')} `, order_id: 'left over' })).toEqual({
    kind: 'order',
    id: id('ord'),
  });
  const refund = { kind: 'refund', id: id('rfd'), order_id: id('ord') } as const;
  expect(aboutOf(refund)).toEqual(refund);
});

test('a number fits its kind', () => {
  for (const kind of kinds) {
    expect(patternOf(prefixes[kind]).test(id(prefixes[kind]))).toBe(true);
    expect(patternOf(prefixes[kind]).test(id('usr'))).toBe(false);
    expect(patternOf(prefixes[kind]).test(`${prefixes[kind]}_1`)).toBe(false);
  }
});
