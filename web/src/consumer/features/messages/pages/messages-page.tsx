import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClockCircleOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { PullToRefresh } from '@/ui/phone/pull-to-refresh.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { Page } from '../../../layout/page.tsx';
import { Segments } from '../../../layout/segments.tsx';
import { useUnread } from '../../../social/queries/use-unread.ts';
import { useTold } from '../../../social/use-told.ts';
import { Inbox } from '../components/inbox.tsx';
import { useMarkAllRead } from '../queries/use-mark-all-read.ts';
import styles from './messages-page.module.css';

export default function MessagesPage() {
  const { t } = useTranslation('messages');
  const queries = useQueryClient();
  const [shown, show] = useSearchText('show', 'all');
  const { data: unread = 0 } = useUnread();
  const markAll = useMarkAllRead();
  const { told, refused } = useTold();
  const settings = (
    <Link to="/messages/quiet-hours" className={styles.settings}>
      <ClockCircleOutline aria-hidden="true" /> {t('quiet_hours')}
    </Link>
  );
  return (
    <PullToRefresh onRefresh={() => queries.invalidateQueries()}>
      <Page title={t('title')} actions={settings}>
        <div className={styles.bar}>
          <Segments
            label={t('title')}
            options={[
              { value: 'all', name: t('all') },
              { value: 'unread', name: t('unread') },
            ]}
            value={shown}
            onChange={show}
          />
          {unread > 0 && (
            <Button
              fill="none"
              color="primary"
              size="small"
              loading={markAll.isPending}
              onClick={() => markAll.mutate(undefined, { onSuccess: () => told(t('all_read')), onError: refused })}
            >
              {t('mark_all')}
            </Button>
          )}
        </div>
        <Inbox unread={shown === 'unread'} />
      </Page>
    </PullToRefresh>
  );
}
