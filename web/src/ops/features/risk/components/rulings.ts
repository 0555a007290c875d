import type { Schemas } from '@/api/client.ts';

/** What can be decided about an alert from where it stands. */
export function rulingsFor(state: Schemas['AlertState']): readonly Schemas['Ruling'][] {
  if (state === 'confirmed') return ['appeal'];
  if (state === 'dismissed') return [];
  return ['confirm', 'dismiss'];
}
