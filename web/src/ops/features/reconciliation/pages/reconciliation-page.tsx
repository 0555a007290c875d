import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { DayReport } from '../components/day-report.tsx';
import { DayStrip } from '../components/day-strip.tsx';
import { isDay, shifted, today } from '../components/days.ts';
import { TicketsCard } from '../components/tickets-card.tsx';
import { useDays } from '../queries/use-days.ts';

export default function ReconciliationPage() {
  const { t } = useTranslation('ops-reconciliation');
  const days = useDays();
  const latest = days.data?.[0]?.date ?? shifted(today(), -1);
  const [wanted, setDay] = useSearchText('day');
  const day = isDay(wanted) ? wanted : latest;
  const never = (
    <Card>
      <EmptyState title={t('never.title')} text={t('never.text')} />
    </Card>
  );
  return (
    <RequirePermission permission="reconciliation:manage">
      <DeskPage title={t('title')} text={t('text')}>
        <Stack>
          <TicketsCard />
          <Loaded part query={days} skeleton={<SkeletonCards heights={['6rem', '16rem']} />}>
            {(known) => {
              const listed = known.some(({ date }) => date === day);
              const older = known.length >= 100 && day < (known.at(-1)?.date ?? '');
              return (
                <>
                  <Card>
                    <DayStrip day={day} onDay={setDay} known={known} />
                  </Card>
                  {listed || older ? <DayReport day={day} never={never} /> : never}
                </>
              );
            }}
          </Loaded>
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
