import { $api } from '@/api/client.ts';
import { Problem } from '@/api/problem.ts';
import type { Contact } from './use-send-code.ts';

/**
 * The last message that the platform's sandbox keeps for a contact to which a code was sent: a demonstration has no
 * telephone. A platform with real providers has no such place and answers 404.
 */
export function useSandboxCode(sentTo: Contact | undefined) {
  const address = sentTo ? addressOf(sentTo) : '';
  return $api.useQuery(
    'get',
    '/api/v1/sandbox/inbox/{address}',
    { params: { path: { address } } },
    {
      enabled: address !== '',
      retry: false,
      refetchInterval: ({ state }) => (state.error instanceof Problem ? false : 2000),
      select: (messages) => messages[0] ?? null,
    },
  );
}

/** Phones are kept with their country; one without is of mainland China. */
function addressOf(contact: Contact): string {
  if ('email' in contact) return contact.email;
  const digits = contact.phone.replace(/[^+\d]/g, '');
  return digits.startsWith('+') ? digits : `+86${digits}`;
}
