import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useFilter } from '@/ops/filter/use-filter.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { UserFilters } from '../components/user-filters.tsx';
import { UserTable } from '../components/user-table.tsx';
import { useUsers } from '../queries/use-users.ts';

export default function UsersPage() {
  const { t } = useTranslation('ops-users');
  const filter = useFilter(['q', 'status', 'role', 'from', 'until']);
  const users = useUsers(filter.value);
  const nobody = <EmptyState title={t('nobody.title')} text={t('nobody.text')} />;
  return (
    <RequirePermission permission="users:read">
      <DeskPage title={t('title')} text={t('text')}>
        <Card>
          <UserFilters
            filter={filter.value}
            onFilter={filter.change}
            onClear={filter.some ? filter.clear : undefined}
          />
          <Loaded
            query={users}
            skeleton={<SkeletonTable count={10} />}
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
