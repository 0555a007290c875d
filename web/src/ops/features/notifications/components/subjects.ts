import type { Schemas } from '@/api/client.ts';
import { numberShape } from '@/ops/filter/number-shape.ts';

type About = Schemas['NotificationAbout'];
export type SubjectKind = About['kind'];

/** What a notification can be about, with how its number begins. */
export const prefixes: Readonly<Record<SubjectKind, string>> = {
  order: 'ord',
  payment: 'pay',
  refund: 'rfd',
  settlement: 'stl',
  rating: 'ord',
  points: 'ptl',
  goal: 'gol',
};

export const kinds = Object.keys(prefixes) as readonly SubjectKind[];

/** What is led to by the order it belongs to, besides its own number. */
export const belongsToOrder = (kind: SubjectKind) => kind === 'payment' || kind === 'refund' || kind === 'settlement';

/** What a number looks like that begins so. */
export const patternOf = (prefix: string) => new RegExp(`^\\s*${numberShape(prefix)}\\s*$`);

export interface Named {
  kind?: SubjectKind | '';
  id?: string;
  order_id?: string;
}

/** What was named, as the platform takes it; nothing where it is about nothing in particular. */
export function aboutOf({ kind, id = '', order_id = '' }: Named): About | null {
  if (!kind) return null;
  return { kind, id: id.trim(), ...(belongsToOrder(kind) && { order_id: order_id.trim() }) };
}
