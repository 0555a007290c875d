import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { AuditFilters } from '../components/audit-filters.tsx';
import { AuditTable } from '../components/audit-table.tsx';
import { useAuditLog } from '../queries/use-audit-log.ts';
import styles from './audit-page.module.css';

export default function AuditPage() {
  const { t } = useTranslation('ops-audit');
  const [kind, setKind] = useSearchText('kind');
  const [subject, setSubject] = useSearchText('subject');
  const log = useAuditLog({ kind, subject });
  const nothing = <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <Card>
        <AuditFilters kind={kind} subject={subject} onKind={setKind} onSubject={setSubject} />
        <Loaded
          query={log}
          skeleton={<SkeletonLines count={8} />}
          empty={{ when: (all) => !all.length, show: nothing }}
        >
          {(entries) => <AuditTable entries={entries} />}
        </Loaded>
        {log.hasNextPage && (
          <div className={styles.more}>
            <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Card>
    </DeskPage>
  );
}
