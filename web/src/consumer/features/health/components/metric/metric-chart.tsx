import { useMemo } from 'react';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { readTokens } from '@/ui/tokens.ts';
import { useColorScheme } from '@/ui/use-color-scheme.ts';
import type { Line } from '../../record/chart-model.ts';
import { heightOf, metricOption } from '../../record/chart-option.ts';
import type { Metric } from '../../record/metrics.ts';
import { useCategoryName } from '../overview/category-tag.tsx';

interface Props {
  metric: Metric;
  lines: readonly Line[];
  labels: readonly string[];
  /** The same in full, for the table. */
  heads: readonly string[];
  /** The period in words. */
  period: string;
}

export function MetricChart({ metric, lines, labels, heads, period }: Props) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const metricName = useMetricName();
  const categoryOf = useCategoryName();
  const scheme = useColorScheme();
  const nameOf = (code: string) => metricName(code, code);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is not listed changes with the language only
  const option = useMemo(
    () =>
      metricOption({
        lines,
        labels,
        nature: metric.nature,
        tokens: readTokens(),
        nameOf,
        categoryOf,
        format: (value) => formats.number(value, metric.decimals),
        goalName: t('chart.goal'),
      }),
    [lines, labels, metric, scheme, formats],
  );
  const unit = formats.unit(metric.units[0]?.code ?? '');
  const table = {
    columns: [t('chart.time'), ...lines.map(({ code }) => (unit ? `${nameOf(code)} (${unit})` : nameOf(code)))],
    rows: heads.flatMap((head, index) => {
      const cells = lines.map(({ values }) => values[index] ?? null);
      if (cells.every((value) => value === null)) return [];
      return [[head, ...cells.map((value) => (value === null ? '–' : formats.number(value, metric.decimals)))]];
    }),
  };
  const label = t('chart.label', { metric: nameOf(metric.code), period });
  return <Chart label={label} option={option} table={table} height={heightOf(lines.length)} />;
}
