import type { Schemas } from '@/api/client.ts';

export type Consent = Schemas['ConsentBody'];
export type Purpose = Schemas['Purpose'];

/** What is asked, purpose by purpose, in the order the platform gives. */
export function byPurpose(consents: readonly Consent[]): { purpose: Purpose; consents: Consent[] }[] {
  const purposes = [...new Set(consents.map(({ purpose }) => purpose))];
  return purposes.map((purpose) => ({
    purpose,
    consents: consents.filter((consent) => consent.purpose === purpose),
  }));
}

/** The decisions that bring all of these to one answer; those that give it already are left as they are. */
export function decisionsFor(
  consents: readonly Consent[],
  granted: boolean,
  notice: string,
): Schemas['ConsentsRequest'] {
  const open = consents.filter((consent) => consent.granted !== granted);
  return { notice, consents: open.map((consent) => ({ purpose: consent.purpose, class: consent.class, granted })) };
}

/** The same decisions again, about another text. */
export function decisionsAgain(consents: readonly Consent[], notice: string): Schemas['ConsentsRequest'] {
  return { notice, consents: consents.map(({ purpose, class: of, granted }) => ({ purpose, class: of, granted })) };
}
