import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { RulesEditor } from '../components/rules-editor.tsx';
import { useRules } from '../queries/use-rules.ts';

export default function RulesPage() {
  const { t } = useTranslation('ops-rules');
  const rules = useRules();
  return (
    <RequirePermission permission="matching_rules:edit">
      <DeskPage title={t('title')} text={t('text')}>
        <Loaded query={rules} skeleton={<SkeletonList count={7} />}>
          {(inForce) => <RulesEditor inForce={inForce} />}
        </Loaded>
      </DeskPage>
    </RequirePermission>
  );
}
