import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { useUnlock } from '../queries/use-unlock.ts';
import { LockDialog } from './lock-dialog.tsx';

/** Locks an account, or unlocks it. */
export function LockButton({ user }: { user: Schemas['AccountView'] }) {
  const { t } = useTranslation('ops-users');
  const tell = useTell();
  const unlock = useUnlock();
  const [locking, setLocking] = useState(false);
  const open = () =>
    unlock.mutate(
      { params: { path: { id: user.user_id } } },
      { onSuccess: () => tell.done(t('unlock.done', { name: user.display_name })), onError: tell.wrong },
    );
  return (
    <>
      {user.status === 'locked' ? (
        <Popconfirm
          title={t('unlock.really')}
          description={t('unlock.text')}
          okText={t('unlock.action')}
          onConfirm={open}
        >
          <Button icon={<UnlockOutlined />} loading={unlock.isPending}>
            {t('unlock.action')}
          </Button>
        </Popconfirm>
      ) : (
        <Button danger icon={<LockOutlined />} onClick={() => setLocking(true)}>
          {t('lock.action')}
        </Button>
      )}
      <LockDialog user={user} open={locking} onClose={() => setLocking(false)} />
    </>
  );
}
