import { Card, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { useMessages } from '../queries/use-messages.ts';
import { MessageCard } from './message-card.tsx';
import styles from './messages-tab.module.css';

/** The SMS and mails that the platform sent. */
export function MessagesTab() {
  const { t } = useTranslation('ops-sandbox');
  const [to, setTo] = useSearchText('to');
  const messages = useMessages(to);
  const nothing = <EmptyState title={t('none.title')} text={to ? t('none.for_address') : t('none.text')} />;
  return (
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
  );
}
