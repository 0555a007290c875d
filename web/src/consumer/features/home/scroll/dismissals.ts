interface Item {
  activity_id: string;
  actor_id: string;
}

/** An item that is not to be shown, alone or with all of its author. */
export interface Dismissal {
  kind: 'hide' | 'mute' | 'block';
  activity_id: string;
  actor_id: string;
}

/** What stands in the place of an item: a word on what was done where it was done, nothing for its fellows. */
export function fateOf(item: Item, dismissals: readonly Dismissal[]): Dismissal | 'gone' | 'shown' {
  const here = dismissals.find(({ activity_id }) => activity_id === item.activity_id);
  if (here) return here;
  const gone = dismissals.some(({ kind, actor_id }) => kind !== 'hide' && actor_id === item.actor_id);
  return gone ? 'gone' : 'shown';
}
