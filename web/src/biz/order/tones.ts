import type { Schemas } from '@/api/client.ts';

type Status = Schemas['OrderStatus'];

/** `act` waits for the practitioner, `sure` is agreed, `now` is happening, `wait` waits for others, `done` and `off` have ended. */
export type Tone = 'act' | 'sure' | 'now' | 'wait' | 'done' | 'off';

const tones: Record<Status, Tone> = {
  pending_payment: 'wait',
  open: 'wait',
  assigned: 'act',
  confirmed: 'sure',
  in_service: 'now',
  delivered: 'wait',
  completed: 'done',
  cancelled: 'off',
  expired: 'off',
  refunded: 'off',
};

/** How the workbench colours a status, everywhere alike. */
export const toneOf = (status: Status): Tone => tones[status];
