import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { useStream } from '@/api/use-stream.ts';
import { useAvailableOrders } from '../queries/use-available-orders.ts';
import { arrived, type Board, type Departure, forgotten, left, listed, type Pooled } from './board.ts';

type News =
  | { kind: 'listed'; orders: readonly Pooled[]; at: number }
  | { kind: 'arrived'; order: Pooled; at: number }
  | { kind: 'left'; id: string; how: Departure }
  | { kind: 'forgotten'; id: string };

/** How long it can be read that an order has gone. */
const farewell = 5000;

function next(board: Board, news: News): Board {
  if (news.kind === 'listed') return listed(board, news.orders, news.at);
  if (news.kind === 'arrived') return arrived(board, news.order, news.at);
  if (news.kind === 'left') return left(board, news.id, news.how);
  return forgotten(board, news.id);
}

/** The notice board of the hall: the list as its base, kept current by the live news. */
export function useBoard(onArrival: () => void) {
  const queries = useQueryClient();
  const query = useAvailableOrders();
  const [board, tell] = useReducer(next, []);
  const bid = (id: string, how: Departure) => {
    tell({ kind: 'left', id, how });
    setTimeout(() => tell({ kind: 'forgotten', id }), farewell);
  };
  const live = useStream('/api/v1/matching/available-orders/stream', ({ name, data }) => {
    const content = JSON.parse(data);
    // Before the list is there, nothing is news: a stream begins with what is present.
    if (name === 'added' && query.data) {
      if (!board.some(({ order }) => order.eligible && order.order_id === content.order_id)) onArrival();
      tell({ kind: 'arrived', order: content, at: Date.now() });
    }
    if (name === 'taken' || name === 'expired') bid(content.order_id, name);
  });
  useEffect(() => {
    if (query.data) tell({ kind: 'listed', orders: query.data, at: Date.now() });
  }, [query.data]);
  useEffect(() => {
    // What happened while the news were away is in the list.
    if (live.state !== 'live') return;
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/matching/available-orders'] });
  }, [live.state, queries]);
  return { query, board, live, bid };
}
