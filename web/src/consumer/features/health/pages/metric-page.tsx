import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { HealthPage } from '../components/health-page.tsx';
import { MetricOverTime } from '../components/metric/metric-over-time.tsx';
import { useMetrics } from '../queries/use-metrics.ts';
import { metricOf } from '../record/metrics.ts';

export default function MetricPage() {
  const { t } = useTranslation('health');
  const nameOf = useMetricName();
  const code = useParam('code');
  const unknown = (
    <EmptyState
      title={t('unknown_metric.title')}
      text={t('unknown_metric.text')}
      action={<LinkButton to="/health/metrics">{t('all_metrics')}</LinkButton>}
    />
  );
  return (
    <HealthPage title={nameOf(code, '') || t('title')} back="/health" metric={code}>
      <Loaded query={useMetrics()} skeleton={<SkeletonCards heights={['20rem']} />}>
        {(metrics) => {
          const metric = metricOf(metrics, code);
          return metric ? <MetricOverTime key={code} metric={metric} /> : unknown;
        }}
      </Loaded>
    </HealthPage>
  );
}
