import { $api } from '@/api/client.ts';
import { useSession } from './use-session.ts';

/** What the account is and may do now, which may differ from what it was when the token was made. */
export function useAccess() {
  const { status } = useSession();
  const access = $api.useQuery('get', '/api/v1/auth/verify', {}, { enabled: status === 'active', staleTime: 300_000 });
  const can = (permission: string) => access.data?.permissions.includes(permission) ?? false;
  return { ...access, can };
}
