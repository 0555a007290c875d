import { expect, test } from 'vitest';
import type { Schemas } from '@/api/client.ts';
import { totalsByAsset, totalsByKind } from './conserved.ts';

const account = (kind: string, asset: string, debits: number, credits: number): Schemas['LedgerAccount'] => ({
  account_id: `acc_${kind}${debits}`,
  kind,
  asset,
  normal: 'credit',
  debits,
  credits,
  balance: credits - debits,
  held: 0,
  available: credits - debits,
  entries: 1,
});

test('accounts add up by kind, and kinds by asset', () => {
  const kinds = totalsByKind([
    account('escrow', 'CNY', 100, 300),
    account('escrow', 'CNY', 50, 50),
    account('provider_clearing', 'CNY', 300, 100),
    account('points_wallet', 'PTS', 0, 7),
  ]);
  expect(kinds).toHaveLength(3);
  expect(kinds[0]).toMatchObject({ kind: 'escrow', accounts: 2, entries: 2, debits: 150, credits: 350, balance: 200 });
  expect(totalsByAsset(kinds)).toEqual([
    { asset: 'CNY', debits: 450, credits: 450 },
    { asset: 'PTS', debits: 0, credits: 7 },
  ]);
});
