import { Card, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LiveMark } from '@/ops/watch/live-mark.tsx';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { MessageCard } from '../components/message-card.tsx';
import { useMessages } from '../queries/use-messages.ts';
import styles from './inbox-page.module.css';

export default function InboxPage() {
  const { t } = useTranslation('ops-sandbox');
  const [to, setTo] = useSearchText('to');
  const messages = useMessages(to);
  const nothing = <EmptyState title={t('none.title')} text={to ? t('none.for_address') : t('none.text')} />;
  return (
    <RequirePermission permission="sandbox:read">
      <DeskPage title={t('title')} text={t('text')} actions={<LiveMark failing={messages.error !== null} />}>
        <Card>
          <search className={styles.search}>
            <Input.Search
              key={to}
              defaultValue={to}
              placeholder={t('search')}
              aria-label={t('search')}
              maxLength={254}
              allowClear
              enterButton
              onSearch={(text) => setTo(text.trim())}
            />
          </search>
          <div aria-live="polite" aria-relevant="additions">
            <Loaded
              query={messages}
              skeleton={<SkeletonList count={5} />}
              empty={{ when: (all) => !all.length, show: nothing }}
            >
              {(all) => all.map((message) => <MessageCard key={message.message_id} message={message} />)}
            </Loaded>
          </div>
          <LoadMore pages={messages} />
        </Card>
      </DeskPage>
    </RequirePermission>
  );
}
