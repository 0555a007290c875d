import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useLatestRecords } from '../../queries/use-latest-records.ts';
import { useMetrics } from '../../queries/use-metrics.ts';
import { metricOf } from '../../record/metrics.ts';
import { ReadingForm } from './reading-form.tsx';

interface Props {
  open: boolean;
  /** The metric to begin with. */
  code: string | undefined;
  onClose: () => void;
}

/** The sheet for a reading: what was measured is chosen already, the last value stands there; mostly it is saved at once. */
export function AddReading({ open, code, onClose }: Props) {
  const { t } = useTranslation('health');
  const nameOf = useMetricName();
  const { data: records = [] } = useLatestRecords();
  const title = code ? t('add_metric', { metric: nameOf(code, '') }) : t('add_reading');
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <Loaded query={useMetrics()} skeleton={<SkeletonLines count={6} />}>
        {(metrics) => {
          const known = metrics.filter((metric) => records.some((record) => record.code === metric.code));
          const sorted = [...known, ...metrics.filter((metric) => !known.includes(metric))];
          const first = metricOf(metrics, code ?? '') ?? sorted[0];
          return first && <ReadingForm metrics={sorted} first={first} records={records} onDone={onClose} />;
        }}
      </Loaded>
    </Sheet>
  );
}
