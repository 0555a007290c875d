import type { Schemas } from '@/api/client.ts';

type Kind = Schemas['LedgerKindTotal'];

interface Side {
  name: 'debit' | 'credit';
  total: number;
  kinds: Kind[];
}

/** The balances of an asset on the two sides where they stand: what is owned, and whose it is. Both come to the same. */
export function twoSides(kinds: readonly Kind[], asset: string): Side[] {
  return (['debit', 'credit'] as const).map((name) => {
    const own = kinds.filter((kind) => kind.asset === asset && kind.normal === name && kind.balance !== 0);
    return { name, kinds: own, total: own.reduce((sum, { balance }) => sum + balance, 0) };
  });
}
