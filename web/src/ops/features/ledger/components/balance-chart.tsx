import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

interface Props {
  /** Newest first. */
  entries: Schemas['LedgerEntry'][];
  asset: string;
}

/** How the balance went, posting by posting. */
export function BalanceChart({ entries, asset }: Props) {
  const { t } = useTranslation('ops-ledger');
  const formats = useFormats();
  const scale = asset === 'PTS' ? 1 : 100;
  const points = useMemo(() => entries.toReversed(), [entries]);
  const option = useMemo(
    () => ({
      xAxis: { type: 'time' },
      yAxis: { type: 'value', axisLabel: { formatter: (value: number) => formats.compact(value) } },
      tooltip: { trigger: 'axis' },
      series: [
        {
          type: 'line',
          step: 'end',
          smooth: false,
          showSymbol: false,
          areaStyle: { opacity: 0.08 },
          name: t('balance'),
          data: points.map(({ posted_at, balance }) => [posted_at, balance / scale]),
        },
      ],
    }),
    [formats, points, scale, t],
  );
  const rows = points.map(({ number, posted_at, balance }) => [
    `${number} · ${formats.dateTime(posted_at)}`,
    formats.number(balance / scale),
  ]);
  return (
    <Chart
      label={t('balance_chart')}
      option={option}
      table={{ columns: [t('posted'), t('balance')], rows }}
      height={200}
    />
  );
}
