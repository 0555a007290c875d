import { useNavigate } from '@tanstack/react-router';
import { Card } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { AuditFilters } from '../components/audit-filters.tsx';
import { AuditTable } from '../components/audit-table.tsx';
import { ChainCheck } from '../components/chain-check.tsx';
import { EntryDrawer } from '../components/entry-drawer.tsx';
import { type AuditFilter, useAuditLog } from '../queries/use-audit-log.ts';

export default function AuditPage() {
  const { t } = useTranslation('ops-audit');
  const navigate = useNavigate();
  const [kind] = useSearchText('kind');
  const [subject] = useSearchText('subject');
  const [from] = useSearchText('from');
  const [to] = useSearchText('to');
  const [open, setOpen] = useState<Schemas['AuditBody'] | null>(null);
  const filter = { kind, subject, from, to };
  const log = useAuditLog(filter);
  const look = (wanted: AuditFilter) => {
    const search = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
    void navigate({ to: '.', search: search as never, replace: true });
  };
  const nothing = <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <RequirePermission permission="audit:read">
      <DeskPage title={t('title')} text={t('text')} actions={<ChainCheck />}>
        <Card>
          <AuditFilters filter={filter} onFilter={look} />
          <Loaded
            query={log}
            skeleton={<SkeletonTable count={10} />}
            empty={{ when: (all) => !all.length, show: nothing }}
          >
            {(entries) => <AuditTable entries={entries} fetching={log.isPlaceholderData} onOpen={setOpen} />}
          </Loaded>
          <LoadMore pages={log} />
        </Card>
        <EntryDrawer entry={open} onClose={() => setOpen(null)} />
      </DeskPage>
    </RequirePermission>
  );
}
