import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { readTokens } from '@/ui/tokens.ts';
import { useColorScheme } from '@/ui/use-color-scheme.ts';

type Minute = Schemas['EdgeMinute'];

/** Requests per minute: answered, refused, failed. */
export function RequestsChart({ minutes }: { minutes: readonly Minute[] }) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const scheme = useColorScheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of another scheme are others
  const option = useMemo(() => {
    const tokens = readTokens();
    const bar = (name: string, color: string, of: (minute: Minute) => number) => ({
      type: 'bar',
      stack: 'all',
      name,
      color,
      barCategoryGap: '25%',
      itemStyle: { borderRadius: 0 },
      data: minutes.map(of),
    });
    return {
      tooltip: { trigger: 'axis' },
      legend: { top: 4, left: 0 },
      grid: { left: 8, right: 8, top: 40, bottom: 4, outerBoundsMode: 'same' },
      xAxis: { type: 'category', data: minutes.map(({ at }) => formats.time(at)) },
      yAxis: { type: 'value', minInterval: 1, splitNumber: 3 },
      series: [
        bar(
          t('traffic.answered'),
          tokens['series-1'],
          ({ requests, errors, refusals }) => requests - errors - refusals,
        ),
        bar(t('traffic.refused'), tokens['series-4'], ({ refusals }) => refusals),
        bar(t('traffic.failed'), tokens.bad, ({ errors }) => errors),
      ],
    };
  }, [minutes, formats, t, scheme]);
  const table = {
    columns: [t('traffic.minute'), t('traffic.requests'), t('traffic.refused'), t('traffic.failed')],
    rows: minutes.map(({ at, requests, refusals, errors }) => [
      formats.time(at),
      formats.number(requests),
      formats.number(refusals),
      formats.number(errors),
    ]),
  };
  return <Chart label={t('traffic.requests_chart')} option={option} table={table} height={190} />;
}
