/** A phone number with its middle hidden: +86138****1234. */
export function maskPhone(phone: string): string {
  const tail = 4;
  if (phone.length <= tail + 3) return phone.replace(/\d(?=\d{2})/g, '*');
  return `${phone.slice(0, -(tail * 2))}****${phone.slice(-tail)}`;
}

/** A mail address with most of its name hidden: z***a@example.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at);
  const shown = name.length > 2 ? `${name[0]}***${name.at(-1)}` : `${name[0] ?? ''}***`;
  return shown + email.slice(at);
}
