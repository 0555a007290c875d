import type { Schemas } from '@/api/client.ts';

type Message = Pick<Schemas['NotificationBody'], 'template' | 'about'>;

export type Subject = 'order' | 'money' | 'points' | 'health' | 'account' | 'news';

const byKind: Readonly<Record<Schemas['NotificationSubject'], Subject>> = {
  order: 'order',
  payment: 'money',
  refund: 'money',
  settlement: 'money',
  points: 'points',
  rating: 'order',
  goal: 'health',
};

/** Of messages that are about nothing in particular. */
const byTemplate: Readonly<Record<string, Subject>> = {
  order_created: 'order',
  order_assigned: 'order',
  order_cancelled: 'order',
  service_completed: 'order',
  payment_success: 'money',
  payment_refunded: 'money',
  points_awarded: 'points',
  goal_achieved: 'health',
  welcome: 'account',
  account_locked: 'account',
};

const places: Readonly<Record<Subject, string | null>> = {
  order: '/orders',
  money: '/orders',
  points: '/points',
  health: '/health',
  account: '/me',
  news: null,
};

/** What a message is about, which decides its sign. */
export function subjectOf({ template, about }: Message): Subject {
  return about ? byKind[about.kind] : (byTemplate[template] ?? 'news');
}

/** Where what a message tells of can be seen: a page of this application, or of the workbench what concerns practitioners. */
export function placeOf(message: Message): { to: string } | { href: string } | null {
  const { about } = message;
  if (about?.kind === 'points') return { to: '/points' };
  if (about?.kind === 'goal') return { to: '/health/goals' };
  if (about?.order_id) {
    const own = about.kind === 'settlement' || about.kind === 'rating';
    return own ? { href: `/biz/orders/${about.order_id}` } : { to: `/orders/${about.order_id}` };
  }
  const to = places[subjectOf(message)];
  return to ? { to } : null;
}
