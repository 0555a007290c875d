import { useTranslation } from 'react-i18next';
import { useMetricName } from '@/format/use-metric-name.ts';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { useLatestRecords } from '../../queries/use-latest-records.ts';
import { metricOf, metrics } from '../../record/metrics.ts';
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
  const known = metrics.filter((metric) => records.some((record) => record.code === metric.code));
  const order = [...known, ...metrics.filter((metric) => !known.includes(metric))];
  const first = metricOf(code ?? '') ?? order[0];
  const title = code && first ? t('add_metric', { metric: nameOf(first.code, '') }) : t('add_reading');
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {first && <ReadingForm metrics={order} first={first} records={records} onDone={onClose} />}
    </Sheet>
  );
}
