import type { Tokens } from '@/ui/tokens.ts';

/** How charts look: ECharts' theme made of our tokens. */
export function chartTheme(tokens: Tokens): object {
  const axis = {
    axisLine: { lineStyle: { color: tokens['line-strong'] } },
    axisTick: { show: false },
    axisLabel: { color: tokens['ink-3'], hideOverlap: true },
    splitLine: { lineStyle: { color: tokens.line } },
    nameTextStyle: { color: tokens['ink-3'] },
  };
  return {
    color: [1, 2, 3, 4, 5].map((number) => tokens[`series-${number}` as 'series-1']),
    backgroundColor: 'transparent',
    textStyle: { fontFamily: tokens.font, color: tokens['ink-2'] },
    grid: { left: 8, right: 16, top: 24, bottom: 8, outerBoundsMode: 'same' },
    categoryAxis: { ...axis, splitLine: { show: false } },
    timeAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    legend: { textStyle: { color: tokens['ink-2'] }, icon: 'roundRect', itemWidth: 12, itemHeight: 4 },
    line: { symbolSize: 6, lineStyle: { width: 2.5 }, smooth: 0.2 },
    bar: { itemStyle: { borderRadius: [4, 4, 0, 0] }, barMaxWidth: 36 },
    tooltip: {
      // Text drawn by the chart itself: markup with styles in it is refused by the page's policy.
      renderMode: 'richText',
      backgroundColor: tokens.surface,
      borderColor: tokens['line-strong'],
      textStyle: { color: tokens.ink, fontFamily: tokens.font },
    },
  };
}
