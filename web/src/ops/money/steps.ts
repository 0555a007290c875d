import type { Schemas } from '@/api/client.ts';

interface Step {
  name: 'opened' | 'paid' | 'booked' | 'returned' | 'shared' | 'closed' | 'lapses';
  at: string;
  tone: 'now' | 'good' | 'back' | 'wait';
}

interface Happened {
  kind: string;
  occurred_at: string;
}

/** What happened to a payment, first to last: what it says itself, and what the audit log adds. */
export function stepsOf(payment: Schemas['PaymentRecord'], log: readonly Happened[]): Step[] {
  const told = (kind: string, name: Step['name'], tone: Step['tone']) =>
    log.filter((entry) => entry.kind === kind).map(({ occurred_at }): Step => ({ name, at: occurred_at, tone }));
  const known = (name: Step['name'], at: string | null | undefined, tone: Step['tone']): Step[] =>
    at ? [{ name, at, tone }] : [];
  return [
    ...known('opened', payment.created_at, 'now'),
    ...known('paid', payment.paid_at, 'good'),
    ...known('booked', payment.booked_at, 'good'),
    ...told('finance.payment_refunded', 'returned', 'back'),
    ...told('finance.settlement_paid', 'shared', 'good'),
    ...known('closed', payment.closed_at, 'back'),
    ...known('lapses', payment.status === 'pending' ? payment.expires_at : null, 'wait'),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
