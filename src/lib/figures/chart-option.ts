/** The type of a picture's description; the only name of ECharts that other rooms know. */
export type { EChartsOption as ChartOption } from 'echarts';
