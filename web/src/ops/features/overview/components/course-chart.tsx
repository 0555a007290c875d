import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { readTokens } from '@/ui/tokens.ts';
import { useColorScheme } from '@/ui/use-color-scheme.ts';

interface Props {
  orders: Schemas['OrderFigures'];
  money: Schemas['PaymentFigures'] | undefined;
}

/** Orders as lines, money as bars, hour by hour or day by day. */
export function CourseChart({ orders, money }: Props) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const scheme = useColorScheme();
  const { slices, grain } = orders;
  const moments = useMemo(
    () => slices.map(({ at }) => (grain === 'hour' ? formats.time(at) : formats.date(at))),
    [slices, grain, formats],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of another scheme are others
  const option = useMemo(() => {
    const tokens = readTokens();
    const yuan = (value: number) => formats.money({ minor: Math.round(value * 100), currency: 'CNY' });
    const bar = (name: string, color: string, of: (counts: Schemas['PaymentCounts']) => number) => ({
      type: 'bar',
      name,
      color,
      barGap: '10%',
      data: money?.slices.map((slice) => of(slice) / 100) ?? [],
      tooltip: { valueFormatter: yuan },
    });
    const line = (name: string, color: string, of: (counts: Schemas['OrderCounts']) => number) => ({
      type: 'line',
      name,
      color,
      yAxisIndex: 1,
      showSymbol: false,
      smooth: false,
      data: slices.map(of),
    });
    return {
      tooltip: { trigger: 'axis' },
      legend: { top: 0, left: 0, itemGap: 14 },
      grid: { left: 8, right: 8, top: 60, bottom: 4, outerBoundsMode: 'same' },
      xAxis: { type: 'category', data: moments },
      yAxis: [
        { type: 'value', axisLabel: { formatter: (value: number) => `¥${formats.compact(value)}` } },
        { type: 'value', minInterval: 1, splitLine: { show: false } },
      ],
      series: [
        ...(money
          ? [
              bar(t('course.received'), tokens['series-1'], ({ paid_amount }) => paid_amount.minor),
              bar(t('course.returned'), tokens.bad, ({ refund_amount }) => refund_amount.minor),
            ]
          : []),
        line(t('course.placed'), tokens['series-3'], ({ placed }) => placed),
        line(t('course.completed'), tokens['series-5'], ({ completed }) => completed),
      ],
    };
  }, [slices, money, moments, formats, t, scheme]);
  const table = {
    columns: [t('course.at'), t('course.placed'), t('course.completed'), t('course.received'), t('course.returned')],
    rows: slices.map(({ placed, completed }, index) => {
      const moved = money?.slices[index];
      return [
        grain === 'hour' ? formats.dateTime(slices[index]?.at ?? 0) : (moments[index] ?? ''),
        formats.number(placed),
        formats.number(completed),
        moved ? formats.money(moved.paid_amount) : '–',
        moved ? formats.money(moved.refund_amount) : '–',
      ];
    }),
  };
  return <Chart label={t('course.label')} option={option} table={table} height={400} />;
}
