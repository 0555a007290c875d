import { expect, test } from 'vitest';
import { arrived, type Board, forgotten, left, listed, type Pooled } from './board.ts';

function order(id: string, eligible = true): Pooled {
  return {
    order_id: id,
    service: 'tuina_home',
    service_name: '上门推拿',
    category: 'massage',
    amount: { minor: 19900, currency: 'CNY' },
    starts_at: '2026-11-23T02:00:00Z',
    ends_at: '2026-11-23T03:00:00Z',
    on_site: true,
    eligible,
  };
}

const ids = (board: Board) => board.map((entry) => entry.order.order_id);

test('what the list no longer has is gone, unless it is just leaving or has just come', () => {
  const first = listed([], [order('a'), order('b'), order('c')], 0);
  const busy = arrived(left(first, 'b', 'taken'), order('d'), 1000);
  expect(ids(listed(busy, [order('a')], 2000))).toEqual(['a', 'd', 'b']);
  expect(ids(listed(busy, [order('a')], 60_000))).toEqual(['a', 'b']);
});

test('what comes in is on top and known as new; what was there already is not', () => {
  const board = arrived(listed([], [order('a')], 0), order('b'), 10);
  expect(board.map(({ arrived: at }) => at)).toEqual([10, null]);
  expect(arrived(board, order('a'), 20).find((entry) => entry.order.order_id === 'a')?.arrived).toBeNull();
});

test('what could not be taken before and can be now is news', () => {
  const board = listed([], [order('a', false)], 0);
  expect(arrived(board, order('a'), 10)).toEqual([{ order: order('a'), arrived: 10, left: null }]);
});

test('the first word about why it left counts, and then it is forgotten', () => {
  const board = left(left(listed([], [order('a')], 0), 'a', 'taken'), 'a', 'expired');
  expect(board[0]?.left).toBe('taken');
  expect(forgotten(board, 'a')).toEqual([]);
});
