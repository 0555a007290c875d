import { describe, expect, it } from 'vitest';
import { Formats } from './formats.ts';

const zh = new Formats('zh-CN');
const en = new Formats('en');
const now = new Date('2026-11-22T12:00:00Z');

describe('money', () => {
  it('leaves out what is nothing, unless it is to be exact', () => {
    expect(zh.money({ minor: 19900, currency: 'CNY' })).toBe('¥199');
    expect(zh.money({ minor: 19990, currency: 'CNY' })).toBe('¥199.90');
    expect(zh.money({ minor: 19900, currency: 'CNY' }, 'always')).toBe('¥199.00');
  });
  it('groups large sums and keeps the sign', () => {
    expect(en.money({ minor: -123_456_789_01, currency: 'CNY' })).toBe('-¥123,456,789.01');
  });
  it('knows currencies without fractions', () => {
    expect(en.money({ minor: 1500, currency: 'JPY' })).toBe('¥1,500');
  });
});

it('names units as people do', () => {
  expect(zh.quantity(128, 'mm[Hg]')).toBe('128 mmHg');
  expect(zh.unit('/min')).toBe('次/分');
  expect(en.unit('/min')).toBe('bpm');
  expect(en.unit('{puffs}')).toBe('puffs');
});

it('tells how long ago', () => {
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  expect(zh.relative(ago(5), now)).toBe('现在');
  expect(zh.relative(ago(300), now)).toBe('5分钟前');
  expect(en.relative(ago(-7200), now)).toBe('in 2 hours');
  expect(en.relative(ago(86_400), now)).toBe('yesterday');
  expect(en.relative(ago(20 * 86_400), now)).toBe(en.date(ago(20 * 86_400)));
});

it('tells lengths of time and distances', () => {
  expect(zh.duration(5400)).toBe('1小时 30分钟');
  expect(en.duration(0)).toBe('0 seconds');
  expect(en.clock(245)).toBe('4:05');
  expect(en.clock(3729)).toBe('1:02:09');
  expect(zh.distance(2345)).toBe('2.3公里');
  expect(en.distance(432)).toBe('430 m');
});

it('says the day of a span once', () => {
  const span = en.span('2026-11-22T10:00:00', '2026-11-22T11:00:00');
  expect(span).toMatch(/10:00 – 11:00$/);
});

it('shortens numbers where there is little room', () => {
  expect(zh.compact(12_345)).toBe('1.2万');
  expect(en.compact(12_345)).toBe('12.3K');
  expect(zh.percent(0.125, 1)).toBe('12.5%');
  expect(zh.list(['推拿', '艾灸'])).toBe('推拿和艾灸');
  expect(zh.weekday('2026-11-22T12:00:00')).toBe('周日');
});

it('tells times in the zone it is made for', () => {
  const beijing = new Formats('en', 'Asia/Shanghai');
  const york = new Formats('en', 'America/New_York');
  expect(beijing.time('2026-11-22T18:30:00Z')).toBe('02:30');
  expect(york.time('2026-11-22T18:30:00Z')).toBe('13:30');
  expect(beijing.weekday('2026-11-22T18:30:00Z')).toBe('Mon');
  expect(beijing.span('2026-11-22T15:30:00Z', '2026-11-22T16:30:00Z')).toMatch(/23:30 – Nov 23.* 00:30$/);
  expect(york.span('2026-11-22T15:30:00Z', '2026-11-22T16:30:00Z')).toMatch(/10:30 – 11:30$/);
});
