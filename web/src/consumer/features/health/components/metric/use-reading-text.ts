import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Metric } from '../../record/metrics.ts';

type Reading = Schemas['RecordBody'];

/** A reading in words: when, how much, and both together. */
export function useReadingText({ decimals }: Metric) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const timeOf = ({ at, until }: Reading) => (until ? formats.span(at, until) : formats.dateTime(at));
  const amountOf = ({ values }: Reading) => values.map(({ value }) => formats.number(value, decimals)).join('/');
  const textOf = (reading: Reading) => {
    const unit = formats.unit(reading.values[0]?.unit ?? '');
    return t('remove.of', { time: timeOf(reading), value: amountOf(reading), unit });
  };
  return { timeOf, amountOf, textOf };
}
