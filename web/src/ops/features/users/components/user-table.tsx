import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { RoleTags } from './role-tags.tsx';
import { UserStatus } from './user-status.tsx';
import styles from './user-table.module.css';

type Account = Schemas['AccountView'];

export function UserTable({ users, fetching }: { users: Account[]; fetching: boolean }) {
  const { t } = useTranslation('ops-users');
  return (
    <Table<Account>
      rowKey="user_id"
      size="middle"
      dataSource={users}
      loading={fetching}
      pagination={false}
      columns={[
        {
          title: t('name'),
          key: 'name',
          render: (_, user) => (
            <div className={styles.who}>
              <Link to={`/users/${user.user_id}`}>{user.display_name}</Link>
              <span className={`numbers ${styles.contact}`}>{user.phone ?? user.email}</span>
            </div>
          ),
        },
        {
          title: t('contacts'),
          key: 'contacts',
          responsive: ['md'],
          className: 'numbers',
          render: (_, { phone, email }) => [phone, email].filter(Boolean).join(' · ') || t('none'),
        },
        { title: t('roles'), dataIndex: 'roles', render: (roles) => <RoleTags roles={roles} /> },
        { title: t('state'), dataIndex: 'status', render: (status) => <UserStatus status={status} /> },
        {
          title: t('registered'),
          dataIndex: 'registered_at',
          responsive: ['lg'],
          render: (at: string) => <When at={at} as="dateTime" />,
        },
        {
          title: t('last_login'),
          dataIndex: 'last_login_at',
          responsive: ['md'],
          render: (at?: string | null) => (at ? <When at={at} /> : t('never')),
        },
      ]}
    />
  );
}
