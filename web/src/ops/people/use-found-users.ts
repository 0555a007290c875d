import { $api } from '@/api/client.ts';

/** Accounts by the start of their name, or by a whole contact. */
export function useFoundUsers(text: string) {
  const wanted = text.trim();
  const by = wanted.includes('@') ? 'email' : /^\+?\d{5,}$/.test(wanted) ? 'phone' : 'name';
  return $api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { [by]: wanted || undefined, limit: 20 } } },
    { select: ({ items }) => items, placeholderData: (before) => before },
  );
}
