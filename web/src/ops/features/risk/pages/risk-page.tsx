import { Tabs } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { AlertsTab } from '../components/alerts-tab.tsx';
import { RulesTab } from '../components/rules-tab.tsx';

export default function RiskPage() {
  const { t } = useTranslation('ops-risk');
  const [tab, setTab] = useSearchText('tab', 'alerts');
  return (
    <RequirePermission permission="risk:read">
      <DeskPage title={t('title')} text={t('text')}>
        <Tabs
          activeKey={tab}
          onChange={setTab}
          destroyOnHidden
          items={[
            { key: 'alerts', label: t('alerts'), children: <AlertsTab /> },
            { key: 'rules', label: t('rules'), children: <RulesTab /> },
          ]}
        />
      </DeskPage>
    </RequirePermission>
  );
}
