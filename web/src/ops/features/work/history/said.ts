/** Who acted, and why: the platform keeps `by usr_…: the reason`. */
export function readSaid(text: string): { by?: string; reason: string } {
  const [, by, reason] = /^by (usr_[0-9a-z]{26})(?:: (.*))?$/s.exec(text) ?? [];
  return by ? { by, reason: reason ?? '' } : { reason: text };
}
