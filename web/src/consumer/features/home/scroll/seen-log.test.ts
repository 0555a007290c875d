import { expect, it } from 'vitest';
import { SeenLog } from './seen-log.ts';

it('reports an item once', () => {
  const log = new SeenLog();
  log.saw('a');
  log.saw('b');
  log.saw('a');
  expect(log.take()).toEqual(['a', 'b']);
  log.saw('b');
  expect(log.take()).toEqual([]);
});

it('brings a lost report again', () => {
  const log = new SeenLog();
  log.saw('a');
  const report = log.take();
  log.saw('b');
  log.giveBack(report);
  expect(log.take()).toEqual(['a', 'b']);
});

it('keeps reports short enough', () => {
  const log = new SeenLog();
  for (let count = 0; count < 250; count += 1) log.saw(String(count));
  expect(log.take()).toHaveLength(200);
  expect(log.take()).toHaveLength(50);
});
