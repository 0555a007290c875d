import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { UserStatus } from './user-status.tsx';

/** Who somebody is. */
export function AccountCard({ user }: { user: Schemas['AccountView'] }) {
  const { t } = useTranslation('ops-users');
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
    </Card>
  );
}
