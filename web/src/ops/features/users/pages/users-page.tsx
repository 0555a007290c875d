import { Card, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { UserTable } from '../components/user-table.tsx';
import { useUsers } from '../queries/use-users.ts';
import styles from './users-page.module.css';

export default function UsersPage() {
  const { t } = useTranslation('ops-users');
  const [text, setText] = useSearchText('q');
  const users = useUsers(text);
  const nobody = <EmptyState title={t('nobody.title')} text={t('nobody.text')} />;
  return (
    <RequirePermission permission="users:read">
      <DeskPage title={t('title')} text={t('text')}>
        <Card>
          <search className={styles.search}>
            <Input.Search
              key={text}
              defaultValue={text}
              placeholder={t('search')}
              aria-label={t('search')}
              maxLength={120}
              allowClear
              enterButton
              onSearch={setText}
            />
          </search>
          <Loaded
            query={users}
            skeleton={<SkeletonList count={8} />}
            empty={{ when: (all) => !all.length, show: nobody }}
          >
            {(all) => <UserTable users={all} fetching={users.isPlaceholderData} />}
          </Loaded>
          <LoadMore pages={users} />
        </Card>
      </DeskPage>
    </RequirePermission>
  );
}
