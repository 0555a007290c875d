import type { Schemas } from '@/api/client.ts';

/** `wait` for somebody, `now` is happening, `done` went well, `off` ended without a service. */
export type Tone = 'wait' | 'now' | 'done' | 'off';

const tones: Record<Schemas['OrderStatus'], Tone> = {
  pending_payment: 'wait',
  open: 'wait',
  assigned: 'wait',
  confirmed: 'now',
  in_service: 'now',
  delivered: 'now',
  completed: 'done',
  cancelled: 'off',
  expired: 'off',
  refunded: 'off',
};

/** How the console colours a status, everywhere alike. */
export const toneOf = (status: Schemas['OrderStatus']): Tone => tones[status];
