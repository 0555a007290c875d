import type { EChartsCoreOption } from 'echarts/core';
import type { Tokens } from '@/ui/tokens.ts';
import { axisOf, bandWithin, type Line } from './chart-model.ts';

interface Wanted {
  lines: readonly Line[];
  /** What stands below the axis, one a bucket. */
  labels: readonly string[];
  nature: 'state' | 'amount';
  tokens: Tokens;
  nameOf: (code: string) => string;
  categoryOf: (category: string) => string;
  format: (value: number) => string;
  goalName: string;
}

const gridHeight = 150;
const gap = 62;
const top = 26;

/** How high a chart of so many lines is: each has a grid of its own, for bands mean something else on each. */
export function heightOf(lines: number): number {
  return lines > 1 ? lines * (gridHeight + gap) : 280;
}

/** The chart of a metric: a line a part with the guideline's bands behind it, or bars of an amount. */
export function metricOption(wanted: Wanted): EChartsCoreOption {
  const { lines, labels, tokens, nameOf, format } = wanted;
  const several = lines.length > 1;
  const place = (index: number) =>
    several
      ? { left: 32, right: 12, top: top + index * (gridHeight + gap), height: gridHeight, outerBoundsMode: 'none' }
      : { left: 8, right: 12, top, bottom: 8, outerBoundsMode: 'same' };
  return {
    grid: lines.map((_, index) => place(index)),
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => (value == null ? '–' : format(Number(value))) },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    xAxis: lines.map((_, index) => ({ type: 'category', gridIndex: index, data: labels, boundaryGap: true })),
    yAxis: lines.map((line, index) => {
      const name = several ? { name: nameOf(line.code), nameTextStyle: { align: 'left', color: tokens['ink-2'] } } : {};
      if (wanted.nature === 'amount') return { type: 'value', gridIndex: index, axisLabel: { formatter: format } };
      return { type: 'value', gridIndex: index, splitNumber: several ? 3 : 5, ...axisOf(line), ...name };
    }),
    series: lines.map((line, index) => seriesOf(wanted, line, index)),
  };
}

function seriesOf(wanted: Wanted, line: Line, index: number) {
  const { tokens, nature, nameOf, categoryOf, goalName, format } = wanted;
  const axis = axisOf(line);
  const areas = line.bands.flatMap((band) => {
    const within = bandWithin(band, axis);
    if (!within) return [];
    const itemStyle = { color: tokens[`${band.tone}-soft`], opacity: 0.75 };
    const label = { color: tokens[band.tone], position: 'insideTopRight', fontSize: 10, distance: 4 };
    return [[{ yAxis: within[0], name: categoryOf(band.category), itemStyle, label }, { yAxis: within[1] }]];
  });
  const goal = {
    symbol: 'none',
    silent: true,
    lineStyle: { color: tokens.accent, type: 'dashed', width: 1.5 },
    label: {
      formatter: ({ value }: { value: number }) => `${goalName} ${format(value)}`,
      position: 'insideEndTop',
      color: tokens.accent,
      textBorderColor: tokens.surface,
      textBorderWidth: 3,
    },
    data: line.goals.map((value) => ({ yAxis: value })),
  };
  return {
    type: nature === 'amount' ? 'bar' : 'line',
    name: nameOf(line.code),
    xAxisIndex: index,
    yAxisIndex: index,
    data: line.values,
    connectNulls: true,
    showAllSymbol: true,
    symbolSize: line.values.length > 14 ? 4 : 6,
    symbol: 'circle',
    color: index === 0 ? tokens['series-1'] : tokens['series-3'],
    markArea: { silent: true, data: areas },
    markLine: goal,
  };
}
