import type { Schemas } from '@/api/client.ts';

export const breakKinds = ['missing', 'duplicate', 'amount', 'status', 'late'] as const;
export const resolutions = ['repaired', 'awaited', 'ticketed'] as const;

type Break = Schemas['ReconciliationBreak'];

/** How many differences there are of each kind, by what became of them. */
export function breaksByKind(breaks: readonly Break[]): Record<(typeof resolutions)[number], number[]> {
  const count = (resolution: string) =>
    breakKinds.map((kind) => breaks.filter((one) => one.kind === kind && one.resolution === resolution).length);
  return { repaired: count('repaired'), awaited: count('awaited'), ticketed: count('ticketed') };
}
