import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Avatar, Button, Dropdown } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccount } from '@/session/use-account.ts';
import { useLogout } from '@/session/use-logout.ts';
import styles from './account-menu.module.css';

/** Who is signed in, and the ways out. */
export function AccountMenu() {
  const { t } = useTranslation('session');
  const account = useAccount();
  const name = account.data?.display_name;
  const logout = useLogout();
  const items = [
    { key: 'here', icon: <LogoutOutlined />, label: t('logout.here') },
    { key: 'everywhere', label: t('logout.everywhere'), danger: true },
  ];
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => logout.mutate(key === 'everywhere') }} trigger={['click']}>
      <Button
        type="text"
        className={styles.button}
        aria-label={[t('account'), name].filter(Boolean).join(' ')}
        loading={logout.isPending}
      >
        <Avatar size={28} icon={<UserOutlined />} />
        <span className={styles.name}>{name}</span>
      </Button>
    </Dropdown>
  );
}
