import { Card } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { type AlertFilter, useAlerts } from '../queries/use-alerts.ts';
import { AlertDrawer } from './alert-drawer.tsx';
import { AlertFilters } from './alert-filters.tsx';
import { AlertTable } from './alert-table.tsx';

/** What the rules suspect, and what people decided about it. */
export function AlertsTab() {
  const { t } = useTranslation('ops-risk');
  const [state, setState] = useSearchText('state', 'open');
  const [kind, setKind] = useSearchText('class');
  const [severity, setSeverity] = useSearchText('severity');
  const [open, setOpen] = useState<Schemas['AlertBody'] | null>(null);
  const alerts = useAlerts({
    state: state === 'all' ? undefined : (state as AlertFilter['state']),
    class: (kind || undefined) as AlertFilter['class'],
    severity: severity ? Number(severity) : undefined,
  });
  const calm = <EmptyState title={t('calm.title')} text={state === 'open' ? t('calm.text') : t('calm.filter')} />;
  return (
    <Card>
      <AlertFilters
        state={state}
        kind={kind}
        severity={severity}
        onState={setState}
        onKind={setKind}
        onSeverity={setSeverity}
      />
      <Loaded query={alerts} skeleton={<SkeletonTable count={10} />} empty={{ when: (all) => !all.length, show: calm }}>
        {(all) => <AlertTable alerts={all} onOpen={setOpen} />}
      </Loaded>
      <LoadMore pages={alerts} />
      <AlertDrawer alert={open} onDecided={setOpen} onClose={() => setOpen(null)} />
    </Card>
  );
}
