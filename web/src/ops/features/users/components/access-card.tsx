import { Button, Card, Flex, Tag } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useUserAccess } from '../queries/use-user-access.ts';
import { RoleTags } from './role-tags.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import { useCatalogueNames } from './use-catalogue-names.ts';
import styles from './user-cards.module.css';

/** What somebody is here and may do. */
export function AccessCard({ user, self }: { user: Schemas['AccountView']; self: boolean }) {
  const { t } = useTranslation('ops-users');
  const mine = useAccess();
  const names = useCatalogueNames();
  const access = useUserAccess(user.user_id);
  const [changing, setChanging] = useState(false);
  const change = mine.can('users:grant_roles') && !self && (
    <Button size="small" onClick={() => setChanging(true)}>
      {t('change_roles.action')}
    </Button>
  );
  return (
    <Card title={t('access')} extra={change}>
      <Loaded part query={access} skeleton={<SkeletonLines />}>
        {({ roles, permissions }) => (
          <>
            <RoleTags roles={roles} />
            <h2 className={styles.subtitle}>{t('may')}</h2>
            {permissions.length === 0 && <p className={styles.quiet}>{t('may_nothing')}</p>}
            <Flex gap={4} wrap>
              {permissions.map((name) => (
                <Tag key={name} title={name}>
                  {names.permission(name)}
                </Tag>
              ))}
            </Flex>
          </>
        )}
      </Loaded>
      <RolesDialog user={user} open={changing} onClose={() => setChanging(false)} />
    </Card>
  );
}
