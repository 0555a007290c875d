import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Compose } from '../components/compose.tsx';

export default function NotificationsPage() {
  const { t } = useTranslation('ops-notifications');
  return (
    <RequirePermission permission="notifications:send">
      <DeskPage title={t('title')} text={t('text')}>
        <Compose />
      </DeskPage>
    </RequirePermission>
  );
}
