export type Subject = 'order' | 'money' | 'points' | 'health' | 'account' | 'news';

const subjects: Readonly<Record<string, Subject>> = {
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

/** What a message is about, by the template it was made from. */
export function subjectOf(template: string): Subject {
  return subjects[template] ?? 'news';
}

/** The page where what a message tells of can be seen. */
export function placeOf(subject: Subject): '/orders' | '/points' | '/health' | '/me' | null {
  switch (subject) {
    case 'order':
    case 'money':
      return '/orders';
    case 'points':
      return '/points';
    case 'health':
      return '/health';
    case 'account':
      return '/me';
    case 'news':
      return null;
  }
}
