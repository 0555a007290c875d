import type { Schemas } from '@/api/client.ts';

type Account = Schemas['LedgerAccount'];

interface KindTotal {
  kind: string;
  asset: string;
  accounts: number;
  entries: number;
  debits: number;
  credits: number;
  balance: number;
}

interface AssetTotal {
  asset: string;
  debits: number;
  credits: number;
}

/** Sums accounts by kind: how many there are and what is on them. */
export function totalsByKind(accounts: readonly Account[]): KindTotal[] {
  const totals = new Map<string, KindTotal>();
  for (const { kind, asset, debits, credits, balance, entries } of accounts) {
    const before = totals.get(kind) ?? { kind, asset, accounts: 0, entries: 0, debits: 0, credits: 0, balance: 0 };
    totals.set(kind, {
      kind,
      asset,
      accounts: before.accounts + 1,
      entries: before.entries + entries,
      debits: before.debits + debits,
      credits: before.credits + credits,
      balance: before.balance + balance,
    });
  }
  return [...totals.values()];
}

/** Sums everything by asset: what was debited anywhere was credited elsewhere, or something is wrong. */
export function totalsByAsset(kinds: readonly KindTotal[]): AssetTotal[] {
  const totals = new Map<string, AssetTotal>();
  for (const { asset, debits, credits } of kinds) {
    const before = totals.get(asset) ?? { asset, debits: 0, credits: 0 };
    totals.set(asset, { asset, debits: before.debits + debits, credits: before.credits + credits });
  }
  return [...totals.values()].sort((a, b) => a.asset.localeCompare(b.asset));
}
