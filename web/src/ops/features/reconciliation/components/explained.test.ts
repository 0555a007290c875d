import { expect, it } from 'vitest';
import { explainedBy } from './explained.ts';

it('finds the text of a difference and of a ticket without one', () => {
  expect(explainedBy({ kind: 'late', source: 'provider' })).toBe('late_provider');
  expect(explainedBy(null, 'order/ord_01/unpaid')).toBe('order_unpaid');
  expect(explainedBy(null, 'provider/42')).toBe('provider');
  expect(explainedBy(null, 'refund/rfd_01')).toBeNull();
});
