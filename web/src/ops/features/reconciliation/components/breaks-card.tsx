import { Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useBreaks } from '../queries/use-breaks.ts';
import { BreakTable } from './break-table.tsx';
import { BreaksChart } from './breaks-chart.tsx';
import { type Matter, TicketDialog } from './ticket-dialog.tsx';

/** The differences of a day. */
export function BreaksCard({ day }: { day: string }) {
  const { t } = useTranslation('ops-reconciliation');
  const breaks = useBreaks(day);
  const [ticket, setTicket] = useState<Matter | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const close = (id: string) => {
    setClosed(new Set([...closed, id]));
    setTicket(null);
  };
  const nothing = <EmptyState title={t('no_breaks.title')} text={t('no_breaks.text')} />;
  return (
    <Card title={t('breaks')}>
      <Loaded
        part
        query={breaks}
        skeleton={<SkeletonTable count={5} />}
        empty={{ when: (all) => !all.length, show: nothing }}
      >
        {(all) => (
          <>
            <BreaksChart breaks={all} />
            <BreakTable breaks={all} closed={closed} onTicket={(id, detail) => setTicket({ ticket: id, detail })} />
          </>
        )}
      </Loaded>
      <LoadMore pages={breaks} />
      <TicketDialog of={ticket} onClosed={close} onCancel={() => setTicket(null)} />
    </Card>
  );
}
