interface Held {
  token: string;
  endsAt: number;
}

/** How many milliseconds the platform's clock is ahead of this device's; a demonstration's clock can be moved. */
export function aheadOf({ token, endsAt }: Held): number {
  const ahead = expiryOf(token) - endsAt;
  return Number.isFinite(ahead) && Math.abs(ahead) > 5000 ? ahead : 0;
}

/** When the token ends on the platform's clock. */
function expiryOf(token: string): number {
  try {
    const claims: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    return typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) * 1000 : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
