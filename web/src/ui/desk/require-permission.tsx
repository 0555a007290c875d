import type { ReactNode } from 'react';
import { useAccess } from '@/session/use-access.ts';
import { NoPermission } from '../no-permission.tsx';

interface Props {
  permission: string;
  children: ReactNode;
}

/** A page for those who may see it. Until that is known it is shown: the platform decides by itself. */
export function RequirePermission({ permission, children }: Props) {
  const access = useAccess();
  if (access.data && !access.can(permission)) return <NoPermission />;
  return children;
}
