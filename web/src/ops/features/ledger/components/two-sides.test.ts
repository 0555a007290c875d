import { expect, test } from 'vitest';
import type { Schemas } from '@/api/client.ts';
import { twoSides } from './two-sides.ts';

const kind = (name: string, asset: string, normal: string, balance: number): Schemas['LedgerKindTotal'] => ({
  kind: name,
  class: 'asset',
  asset,
  normal,
  accounts: 1,
  entries: 1,
  debits: 0,
  credits: 0,
  balance,
  held: 0,
});

test('what is owned stands against whose it is, asset by asset', () => {
  const kinds = [
    kind('provider_clearing', 'CNY', 'debit', 500),
    kind('escrow', 'CNY', 'credit', 300),
    kind('platform_revenue', 'CNY', 'credit', 200),
    kind('platform_cash', 'CNY', 'debit', 0),
    kind('points_wallet', 'PTS', 'credit', 7),
  ];
  expect(twoSides(kinds, 'CNY').map(({ name, total, kinds: own }) => [name, total, own.length])).toEqual([
    ['debit', 500, 1],
    ['credit', 500, 2],
  ]);
});
