import { expect, test } from 'vitest';
import { boundsAt, type Calendar, daysFrom, freeNear, freeOn, hindranceAt, partsOf, slotsOf } from './slots.ts';

const at = (time: string, day = '2026-11-23') => Date.parse(`${day}T${time}:00+08:00`);
const hour = 3_600_000;
const day = '2026-11-23';

function calendar(now: number, busy: [string, string][] = []): Calendar {
  const stretches = busy.map(([from, to]) => ({ from: at(from), to: at(to) }));
  return { bounds: boundsAt(now, 60, 60), busy: stretches, length: hour };
}

test('a time is free from the shortest notice on', () => {
  const free = slotsOf(day, calendar(at('09:10'))).filter(({ hindrance }) => hindrance === null);
  expect(free[0]?.at).toBe(at('10:30'));
  expect(hindranceAt(at('10:00'), calendar(at('09:10')))).toBe('soon');
});

test('a service has to fit between what is booked', () => {
  const booked = calendar(at('06:00'), [['10:00', '11:00']]);
  const why = ['08:30', '09:00', '09:30', '10:30', '11:00'].map((time) => hindranceAt(at(time), booked));
  expect(why).toEqual([null, null, 'busy', 'busy', null]);
});

test('the strip begins on the first day that can be booked and ends where the calendar does', () => {
  expect(daysFrom(boundsAt(at('09:10'), 60, 60), 3)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  expect(daysFrom(boundsAt(at('23:30'), 60, 60), 1)).toEqual(['2026-11-24']);
  expect(daysFrom(boundsAt(at('09:10'), 60, 2), 14)).toHaveLength(3);
  expect(freeOn(day, calendar(at('21:00')))).toBe(0);
});

test('what is over of a day is left out', () => {
  const [first, second] = partsOf(day, calendar(at('13:00')));
  expect([first?.part, first?.slots[0]?.at, second?.part]).toEqual(['afternoon', at('14:00'), 'evening']);
});

test('instead of a time that was taken, those closest to it are offered', () => {
  const booked = calendar(at('06:00'), [['10:00', '11:00']]);
  expect(freeNear(at('10:00'), booked, 3)).toEqual([at('08:30'), at('09:00'), at('11:00')]);
});
