const till = /\/sandbox\/pay\/cashier\/([^/?#]+)$/;

/** The transaction behind the address of a sandbox's cashier; none for the cashier of a real provider. */
export function transactionOf(address: string): string | null {
  return till.exec(address)?.[1] ?? null;
}
