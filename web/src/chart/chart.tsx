import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { readTokens } from '@/ui/tokens.ts';
import { useColorScheme } from '@/ui/use-color-scheme.ts';
import styles from './chart.module.css';
import { ChartTable, type TableOf } from './chart-table.tsx';
import { chartTheme } from './theme.ts';

interface Props {
  /** What the chart shows, in a sentence; read out instead of it. */
  label: string;
  option: EChartsCoreOption;
  /** The same as numbers, for whoever would rather read. */
  table: TableOf;
  height?: number;
}

/** A chart in our colours, as wide as its place, with the same numbers as a table behind a button. */
export function Chart({ label, option, table, height = 260 }: Props) {
  const { t } = useTranslation();
  const scheme = useColorScheme();
  const [asTable, setAsTable] = useState(false);
  const canvas = useRef<HTMLDivElement>(null);
  const latest = useRef(option);
  const redraw = useRef<(option: EChartsCoreOption) => void>(undefined);
  latest.current = option;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme or view is another chart
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let gone = false;
    let end = () => {};
    void import('./echarts.ts').then(({ chartIn }) => {
      if (gone) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const chart = chartIn(place, chartTheme(readTokens()));
      redraw.current = (next) => chart.setOption({ animation: !still, ...next }, { notMerge: true });
      redraw.current(latest.current);
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(place);
      end = () => {
        observer.disconnect();
        chart.dispose();
        redraw.current = undefined;
      };
    });
    return () => {
      gone = true;
      end();
    };
  }, [scheme, asTable]);

  useEffect(() => redraw.current?.(option), [option]);

  return (
    <figure className={styles.figure} aria-label={label}>
      {asTable ? (
        <ChartTable caption={label} table={table} />
      ) : (
        <div ref={canvas} role="img" aria-label={label} style={{ height }} />
      )}
      <button type="button" className={styles.toggle} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? t('chart.chart') : t('chart.table')}
      </button>
    </figure>
  );
}
