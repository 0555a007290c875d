import { useMemo } from 'react';
import { Chart } from '@/chart/chart.tsx';
import { startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Bucket, Size } from '../report/buckets.ts';

interface Props {
  buckets: readonly Bucket[];
  size: Size;
  currency: string;
}

/** What was earned, bar by bar, with what the rest of the price went to on top. */
export function IncomeChart({ buckets, size, currency }: Props) {
  const { t } = useTranslation('biz-income');
  const formats = useFormats();
  const names = useMemo(
    () => buckets.map(({ from }) => (size === 'month' ? formats.month(startOf(from)) : formats.date(startOf(from)))),
    [buckets, formats, size],
  );
  const option = useMemo(() => {
    const money = (yuan: number) => formats.money({ minor: Math.round(yuan * 100), currency });
    const series = (name: string, data: number[], top: boolean, faint: boolean) => ({
      type: 'bar',
      name,
      stack: 'price',
      data,
      barMaxWidth: 34,
      itemStyle: { borderRadius: top ? [4, 4, 0, 0] : 0, opacity: faint ? 0.28 : 1 },
    });
    return {
      legend: { top: 0, right: 0 },
      grid: { left: 8, right: 8, top: 40, bottom: 8 },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => money(Number(value)) },
      xAxis: { type: 'category', data: names },
      yAxis: { type: 'value', axisLabel: { formatter: (value: number) => formats.compact(value) } },
      series: [
        series(
          t('net'),
          buckets.map(({ net }) => net / 100),
          false,
          false,
        ),
        series(
          t('rest'),
          buckets.map(({ gross, net }) => (gross - net) / 100),
          true,
          true,
        ),
      ],
    };
  }, [buckets, currency, formats, names, t]);
  const rows = buckets.map(({ settlements, gross, net }, index) => [
    names[index] ?? '',
    formats.number(settlements),
    formats.money({ minor: gross, currency }),
    formats.money({ minor: net, currency }),
  ]);
  const columns = [t(`size.${size}`), t('settlements'), t('gross'), t('net')];
  return <Chart label={t('chart')} option={option} table={{ columns, rows }} height={280} />;
}
