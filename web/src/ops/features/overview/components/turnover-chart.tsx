import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import type { fillDays } from '../figures/fill-days.ts';

/** Turnover as bars, orders as a line, day by day. */
export function TurnoverChart({ days }: { days: ReturnType<typeof fillDays> }) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      legend: { top: 0, right: 0 },
      grid: { top: 40 },
      xAxis: { type: 'category', data: days.map(({ date }) => formats.date(`${date}T12:00:00`)) },
      yAxis: [
        { type: 'value', axisLabel: { formatter: (yuan: number) => `¥${formats.compact(yuan)}` } },
        { type: 'value', minInterval: 1, splitLine: { show: false } },
      ],
      series: [
        {
          type: 'bar',
          name: t('gmv'),
          data: days.map(({ gross }) => gross.minor / 100),
          tooltip: { valueFormatter: (yuan: number) => formats.money({ minor: yuan * 100, currency: 'CNY' }) },
        },
        { type: 'line', name: t('settlements'), yAxisIndex: 1, data: days.map(({ settlements }) => settlements) },
      ],
    }),
    [days, formats, t],
  );
  const table = {
    columns: [t('day'), t('gmv'), t('settlements')],
    rows: days.map(({ date, gross, settlements }) => [
      formats.date(`${date}T12:00:00`),
      formats.money(gross),
      formats.number(settlements),
    ]),
  };
  return <Chart label={t('chart_label')} option={option} table={table} height={280} />;
}
