import { Tabs } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LiveMark } from '@/ops/watch/live-mark.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { CallbacksTab } from '../components/callbacks-tab.tsx';
import { MessagesTab } from '../components/messages-tab.tsx';

export default function InboxPage() {
  const { t } = useTranslation('ops-sandbox');
  const [tab, setTab] = useSearchText('tab', 'messages');
  return (
    <RequirePermission permission="sandbox:read">
      <DeskPage title={t('title')} text={t('text')} actions={<LiveMark />}>
        <Tabs
          activeKey={tab}
          onChange={setTab}
          destroyOnHidden
          items={[
            { key: 'messages', label: t('messages'), children: <MessagesTab /> },
            { key: 'callbacks', label: t('callbacks'), children: <CallbacksTab /> },
          ]}
        />
      </DeskPage>
    </RequirePermission>
  );
}
