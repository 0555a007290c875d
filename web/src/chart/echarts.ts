import { BarChart, FunnelChart, GaugeChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// What the pages draw with. Loaded only where there is a chart.
use([
  AriaComponent,
  BarChart,
  DatasetComponent,
  DataZoomComponent,
  FunnelChart,
  GaugeChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  PieChart,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

/** A chart in an element, drawn as SVG. */
export function chartIn(place: HTMLElement, theme: object): EChartsType {
  return init(place, theme, { renderer: 'svg' });
}
