import { useEffect, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Problem, toProblem } from '@/api/problem.ts';
import { usePlaceOrder } from '../../queries/use-place-order.ts';
import { usePlacement } from '../../queries/use-placement.ts';

/** Placing an order, however long it takes: under way, refused with the reason, or done. */
export function useBooking(onPlaced: (order: string) => void) {
  const place = usePlaceOrder();
  const [waitingFor, setWaitingFor] = useState<string | null>(null);
  const placement = usePlacement(waitingFor);
  const state = waitingFor ? placement.data?.state : undefined;

  useEffect(() => {
    if (waitingFor && state === 'placed') onPlaced(waitingFor);
  }, [waitingFor, state, onPlaced]);

  const refused = state === 'refused' && placement.data?.problem;
  const thrown = waitingFor ? placement.error : place.error;
  const problem = refused ? new Problem(refused) : thrown && toProblem(thrown);

  const submit = (body: Schemas['NewOrder']) => {
    setWaitingFor(null);
    place.mutate(
      { body },
      {
        onSuccess: (answer) => {
          if ('state' in answer) setWaitingFor(answer.order_id);
          else onPlaced(answer.id);
        },
      },
    );
  };
  const underWay = place.isPending || state === 'placed' || (waitingFor !== null && !problem);
  return { submit, problem: underWay ? null : (problem ?? null), underWay, slow: waitingFor !== null && underWay };
}
