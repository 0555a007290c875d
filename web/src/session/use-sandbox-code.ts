import { $api } from '@/api/client.ts';
import { Problem } from '@/api/problem.ts';
import type { Contact, Sent } from './use-send-code.ts';

/** A message is this much older than its asking at most, should the platform's clocks differ; codes come a minute apart. */
const slack = 30_000;

/**
 * The message with a code that was sent, which the platform's sandbox keeps: a demonstration has no telephone. None until it
 * has come, for the code of an earlier message is worth nothing any more. A platform with real providers has no such place and
 * answers 404.
 */
export function useSandboxCode(sent: Sent | undefined) {
  const address = sent ? addressOf(sent.contact) : '';
  const since = sent ? Date.parse(sent.askedAt) - slack : 0;
  return $api.useQuery(
    'get',
    '/api/v1/sandbox/inbox/{address}',
    { params: { path: { address } } },
    {
      enabled: address !== '',
      retry: false,
      refetchInterval: ({ state }) => (state.error instanceof Problem ? false : 2000),
      select: ([latest]) => (latest && Date.parse(latest.sent_at) >= since ? latest : null),
    },
  );
}

/** Phones are kept with their country; one without is of mainland China. */
function addressOf(contact: Contact): string {
  if ('email' in contact) return contact.email;
  const digits = contact.phone.replace(/[^+\d]/g, '');
  return digits.startsWith('+') ? digits : `+86${digits}`;
}
