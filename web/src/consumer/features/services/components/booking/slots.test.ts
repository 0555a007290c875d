import { expect, test } from 'vitest';
import { boundsAt, daysFrom, hasFreeSlot, midnight, slotsOf } from './slots.ts';

const at = (text: string) => new Date(text).getTime();
const morning = at('2026-11-23T09:10:00');
const bounds = boundsAt(morning, 60, 60);

test('a slot is free from the shortest notice on', () => {
  const free = slotsOf(midnight(morning), bounds).morning.filter((slot) => slot.free);
  expect(free.map((slot) => slot.at)).toEqual([
    at('2026-11-23T10:30:00'),
    at('2026-11-23T11:00:00'),
    at('2026-11-23T11:30:00'),
  ]);
});

test('the strip begins today while today has a free slot', () => {
  expect(daysFrom(bounds, 3)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => at(`${day}T00:00:00`)));
  expect(hasFreeSlot(midnight(morning), boundsAt(at('2026-11-23T21:00:00'), 60, 60))).toBe(false);
});

test('the strip ends where the calendar does', () => {
  expect(daysFrom(boundsAt(morning, 60, 2), 14)).toHaveLength(3);
});
