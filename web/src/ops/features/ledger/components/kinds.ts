/** The ledger's chart of accounts. */
export const kinds = [
  'provider_clearing',
  'escrow',
  'practitioner_earnings',
  'referrer_earnings',
  'platform_revenue',
  'platform_cash',
  'points_issued',
  'points_wallet',
] as const;
