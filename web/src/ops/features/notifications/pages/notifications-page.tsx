import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import { Compose } from '../components/compose.tsx';
import { inOrder } from '../components/templates.ts';
import { useTemplates } from '../queries/use-templates.ts';

export default function NotificationsPage() {
  const { t } = useTranslation('ops-notifications');
  const templates = useTemplates();
  return (
    <RequirePermission permission="notifications:send">
      <DeskPage title={t('title')} text={t('text')}>
        <Loaded query={templates} skeleton={<SkeletonPage />}>
          {(all) => {
            const [first, ...others] = inOrder(all);
            if (!first) return <EmptyState title={t('no_templates')} />;
            return <Compose templates={[first, ...others]} first={first} />;
          }}
        </Loaded>
      </DeskPage>
    </RequirePermission>
  );
}
