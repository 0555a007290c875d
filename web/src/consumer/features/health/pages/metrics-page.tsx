import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { HealthPage } from '../components/health-page.tsx';
import { MetricList } from '../components/overview/metric-list.tsx';
import { useLatestRecords } from '../queries/use-latest-records.ts';

export default function MetricsPage() {
  const { t } = useTranslation('health');
  return (
    <HealthPage title={t('all_metrics')} back="/health">
      <Loaded query={useLatestRecords()} skeleton={<SkeletonList count={8} />}>
        {(records) => <MetricList records={records} />}
      </Loaded>
    </HealthPage>
  );
}
