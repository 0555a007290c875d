import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import styles from './account-card.module.css';
import { UserStatus } from './user-status.tsx';

/** Who somebody is. */
export function AccountCard({ user }: { user: Schemas['AccountView'] }) {
  const { t } = useTranslation('ops-users');
  const { can } = useAccess();
  const id = user.user_id;
  const facts = [
    { name: t('state'), value: <UserStatus status={user.status} /> },
    { name: t('phone'), value: <span className="numbers">{user.phone ?? t('none')}</span> },
    { name: t('email'), value: user.email ?? t('none') },
    { name: t('registered'), value: <When at={user.registered_at} as="dateTime" /> },
    { name: t('last_login'), value: user.last_login_at ? <When at={user.last_login_at} /> : t('never') },
    { name: t('password'), value: user.has_password ? t('password_set') : t('password_unset') },
    { name: t('id'), value: <ShortId id={user.user_id} whole />, wide: true },
  ];
  return (
    <Card>
      <Facts facts={facts} />
      <nav className={styles.links} aria-label={t('see_also')}>
        {can('orders:manage') && (
          <Link to="/orders" search={{ consumer: id } as never}>
            {t('orders_placed')}
          </Link>
        )}
        {can('orders:manage') && user.roles.includes('practitioner') && (
          <Link to="/orders" search={{ practitioner: id } as never}>
            {t('orders_won')}
          </Link>
        )}
        {can('ledger:read') && (
          <Link to="/payments" search={{ payer: id } as never}>
            {t('payments')}
          </Link>
        )}
      </nav>
    </Card>
  );
}
