import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { readTokens } from '@/ui/tokens.ts';
import { useColorScheme } from '@/ui/use-color-scheme.ts';

/** How long answers take, minute by minute: half of them, and nearly all. */
export function LatencyChart({ minutes }: { minutes: readonly Schemas['EdgeMinute'][] }) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const scheme = useColorScheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of another scheme are others
  const option = useMemo(() => {
    const tokens = readTokens();
    const line = (name: string, color: string, data: (number | null)[]) => ({
      type: 'line',
      name,
      color,
      showSymbol: data.filter((value) => value !== null).length < 3,
      smooth: false,
      connectNulls: true,
      data,
      tooltip: { valueFormatter: (value?: number) => (value == null ? '–' : formats.quantity(value, 'ms')) },
    });
    return {
      tooltip: { trigger: 'axis' },
      legend: { top: 4, left: 0 },
      grid: { left: 8, right: 8, top: 40, bottom: 4, outerBoundsMode: 'same' },
      xAxis: { type: 'category', data: minutes.map(({ at }) => formats.time(at)) },
      yAxis: {
        type: 'value',
        splitNumber: 3,
        axisLabel: { formatter: (value: number) => formats.quantity(value, 'ms') },
      },
      series: [
        line(
          t('traffic.half'),
          tokens['series-1'],
          minutes.map(({ p50_ms }) => p50_ms ?? null),
        ),
        line(
          t('traffic.most'),
          tokens['series-3'],
          minutes.map(({ p99_ms }) => p99_ms ?? null),
        ),
      ],
    };
  }, [minutes, formats, t, scheme]);
  const ms = (value?: number | null) => (value == null ? '–' : formats.quantity(value, 'ms'));
  const table = {
    columns: [t('traffic.minute'), t('traffic.half'), t('traffic.most')],
    rows: minutes.map(({ at, p50_ms, p99_ms }) => [formats.time(at), ms(p50_ms), ms(p99_ms)]),
  };
  return <Chart label={t('traffic.latency_chart')} option={option} table={table} height={190} />;
}
