/** What can be told in the language of the page. The platform's own words are English. */
const explained = [
  'missing_ledger',
  'missing_provider',
  'missing_orders',
  'duplicate_provider',
  'duplicate_orders',
  'amount_provider',
  'amount_ledger',
  'status_provider',
  'status_orders',
  'status_ledger',
  'late_provider',
  'provider',
  'order_terms',
  'order_unpaid',
] as const;

type Explained = (typeof explained)[number];

/** Which text tells a ticket or difference: by its kind and where it was found, else by its matter without the ids. */
export function explainedBy(about: { kind: string; source: string } | null, matter = ''): Explained | null {
  const [what, ...rest] = matter.split('/');
  const key = about ? `${about.kind}_${about.source}` : [what, ...rest.slice(1)].join('_');
  return explained.find((known) => known === key) ?? null;
}
