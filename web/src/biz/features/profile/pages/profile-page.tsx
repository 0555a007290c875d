import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { ProfileForm } from '../components/profile-form.tsx';
import { ProfileSkeleton } from '../components/profile-skeleton.tsx';
import { ProfileView } from '../components/profile-view.tsx';
import { useProfile } from '../queries/use-profile.ts';

export default function ProfilePage() {
  const { t } = useTranslation('biz-profile');
  const [editing, setEditing] = useState(false);
  const profile = useProfile();
  const begin = (
    <Button type="primary" size="large" onClick={() => setEditing(true)}>
      {t('begin')}
    </Button>
  );
  const actions = profile.data && (
    <Button icon={<EditOutlined />} onClick={() => setEditing(true)}>
      {t('edit')}
    </Button>
  );
  return (
    <DeskPage title={t('title')} text={t('text')} actions={actions}>
      <Loaded query={profile} skeleton={<ProfileSkeleton />}>
        {(data) =>
          data ? <ProfileView profile={data} /> : <EmptyState title={t('none')} text={t('none_text')} action={begin} />
        }
      </Loaded>
      <ProfileForm open={editing} profile={profile.data ?? null} onDone={() => setEditing(false)} />
    </DeskPage>
  );
}
