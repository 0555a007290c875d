import { useMemo } from 'react';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

const scale = [5, 4, 3, 2, 1];

/** How many ratings there are of each number of stars. */
export function Spread({ stars }: { stars: readonly number[] }) {
  const { t } = useTranslation('biz-ratings');
  const formats = useFormats();
  const counts = useMemo(() => scale.map((step) => stars.filter((each) => each === step).length), [stars]);
  const names = useMemo(() => scale.map((step) => t('stars', { count: step, formatted: step })), [t]);
  const option = useMemo(
    () => ({
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: names, inverse: true },
      tooltip: { trigger: 'item' },
      series: [{ type: 'bar', data: counts, itemStyle: { borderRadius: [0, 4, 4, 0] }, barMaxWidth: 18 }],
    }),
    [counts, names],
  );
  const rows = names.map((name, index) => [name, formats.number(counts[index] ?? 0)]);
  return (
    <Chart label={t('spread')} option={option} table={{ columns: [t('rating'), t('count')], rows }} height={210} />
  );
}
