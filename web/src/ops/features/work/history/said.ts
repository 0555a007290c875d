const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** Who acted, and why: the platform keeps `by <who>: the reason`. */
export function readSaid(text: string): { by?: string; reason: string } {
  const [, by, reason] = /^by (usr_[0-9a-z]{26}|[0-9a-f-]{36})(?:: (.*))?$/s.exec(text) ?? [];
  if (!by) return { reason: text };
  return { by: by.startsWith('usr_') ? by : accountOf(by), reason: reason ?? '' };
}

/** An account's number as the API writes it, from the UUID that it is. */
function accountOf(uuid: string): string {
  let rest = BigInt(`0x${uuid.replace(/-/g, '')}`);
  let written = '';
  for (let place = 0; place < 26; place += 1) {
    written = digits.charAt(Number(rest % 32n)) + written;
    rest /= 32n;
  }
  return `usr_${written}`;
}
