import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { breakKinds, breaksByKind, resolutions } from './breaks-by-kind.ts';

/** Differences by kind, each bar made of what became of them. */
export function BreaksChart({ breaks }: { breaks: Schemas['ReconciliationBreak'][] }) {
  const { t } = useTranslation('ops-reconciliation');
  const formats = useFormats();
  const counts = useMemo(() => breaksByKind(breaks), [breaks]);
  const names = useMemo(() => breakKinds.map((kind) => t(`kind.${kind}`)), [t]);
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 16, top: 36, bottom: 8, outerBoundsMode: 'same' },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: names },
      yAxis: { type: 'value', minInterval: 1 },
      series: resolutions.map((resolution) => ({
        type: 'bar',
        stack: 'all',
        name: t(`resolution.${resolution}`),
        data: counts[resolution],
      })),
    }),
    [counts, names, t],
  );
  const rows = names.map((name, index) => [name, ...resolutions.map((one) => formats.number(counts[one][index] ?? 0))]);
  const columns = [t('break'), ...resolutions.map((resolution) => t(`resolution.${resolution}`))];
  return <Chart label={t('by_kind')} option={option} table={{ columns, rows }} height={220} />;
}
