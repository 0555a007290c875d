import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParkedJobs } from '../queries/use-parked-jobs.ts';
import { ParkedJob } from './parked-job.tsx';

/** The jobs of a service that wait for a person. */
export function ParkedJobList({ service }: { service: Service }) {
  const { t } = useTranslation('ops-work');
  const parked = useParkedJobs(service);
  return (
    <Card title={t('parked_jobs_of', { service: t(`service_name.${service}`) })}>
      <Loaded
        part
        query={parked}
        skeleton={<SkeletonRows count={2} height="6rem" />}
        empty={{ when: (all) => !all.length, show: <p>{t('none_any_more')}</p> }}
      >
        {(all) => (
          <ul>
            {all.map((one) => (
              <ParkedJob key={one.id} service={service} job={one} />
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={parked} />
    </Card>
  );
}
