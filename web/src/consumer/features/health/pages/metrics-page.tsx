import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { HealthPage } from '../components/health-page.tsx';
import { MetricList } from '../components/overview/metric-list.tsx';
import { useLatestRecords } from '../queries/use-latest-records.ts';
import { useMetrics } from '../queries/use-metrics.ts';

export default function MetricsPage() {
  const { t } = useTranslation('health');
  const records = useLatestRecords();
  const skeleton = <SkeletonList count={8} />;
  return (
    <HealthPage title={t('all_metrics')} back="/health">
      <Loaded query={useMetrics()} skeleton={skeleton}>
        {(metrics) => (
          <Loaded query={records} skeleton={skeleton}>
            {(all) => <MetricList metrics={metrics} records={all} />}
          </Loaded>
        )}
      </Loaded>
    </HealthPage>
  );
}
