import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Identity } from '@/session/session.ts';
import { useLogout } from '@/session/use-logout.ts';
import { useSession } from '@/session/use-session.ts';
import { Brand } from '../brand.tsx';
import { NoPermission } from '../no-permission.tsx';
import styles from './require-role.module.css';

interface Props {
  /** Any of them will do. */
  roles: Identity['roles'];
  /** What is said to everybody else. */
  otherwise: string;
  children: ReactNode;
}

/** Shows the application to those it is for. The platform decides by itself; this only says so in time. */
export function RequireRole({ roles, otherwise, children }: Props) {
  const { t } = useTranslation('session');
  const { identity } = useSession();
  const logout = useLogout();
  if (identity && roles.some((role) => identity.roles.includes(role))) return children;
  const action = (
    <Button type="primary" size="large" loading={logout.isPending} onClick={() => logout.mutate(false)}>
      {t('switch_account')}
    </Button>
  );
  return (
    <main className={styles.page}>
      <Brand size={36} />
      <NoPermission text={otherwise} action={action} />
    </main>
  );
}
