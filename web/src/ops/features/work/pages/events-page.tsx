import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { useAllWork } from '@/ops/work/use-all-work.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { ParkedEventList } from '../components/parked-event-list.tsx';
import { ParkedJobList } from '../components/parked-job-list.tsx';
import { WorkFigures } from '../components/work-figures.tsx';
import { WorkSkeleton } from '../components/work-skeleton.tsx';
import { WorkTable } from '../components/work-table.tsx';

export default function EventsPage() {
  const { t } = useTranslation('ops-work');
  const work = useAllWork();
  return (
    <RequirePermission permission="work:operate">
      <DeskPage title={t('title')} text={t('text')} actions={<Link to="/orders/sagas">{t('to_sagas')}</Link>}>
        <Loaded query={work} skeleton={<WorkSkeleton />}>
          {(all) => {
            const withEvents = all.filter(({ inbox_parked }) => inbox_parked > 0);
            const withJobs = all.filter(({ jobs_parked }) => jobs_parked > 0);
            return (
              <Stack>
                <WorkFigures work={all} />
                {withEvents.map(({ service }) => (
                  <ParkedEventList key={service} service={service as Service} />
                ))}
                {withJobs.map(({ service }) => (
                  <ParkedJobList key={service} service={service as Service} />
                ))}
                {withEvents.length + withJobs.length === 0 && (
                  <Card>
                    <EmptyState title={t('none.title')} text={t('none.text')} />
                  </Card>
                )}
                <Card title={t('by_service')}>
                  <WorkTable work={all} />
                </Card>
              </Stack>
            );
          }}
        </Loaded>
      </DeskPage>
    </RequirePermission>
  );
}
