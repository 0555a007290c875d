import { expect, it } from 'vitest';
import { type Dismissal, fateOf } from './dismissals.ts';

const mute: Dismissal = { kind: 'mute', activity_id: 'a1', actor_id: 'ann' };
const hide: Dismissal = { kind: 'hide', activity_id: 'b1', actor_id: 'bob' };

it('says at the item what was done', () => {
  expect(fateOf({ activity_id: 'a1', actor_id: 'ann' }, [mute])).toBe(mute);
  expect(fateOf({ activity_id: 'b1', actor_id: 'bob' }, [hide])).toBe(hide);
});

it('takes everything of a muted author away', () => {
  expect(fateOf({ activity_id: 'a2', actor_id: 'ann' }, [mute, hide])).toBe('gone');
});

it('hides one item alone', () => {
  expect(fateOf({ activity_id: 'b2', actor_id: 'bob' }, [mute, hide])).toBe('shown');
});
