import { init, type EChartsOption } from 'echarts'
import { CONTRACTS, type Standing } from '../measures/contest'
import type { Results } from '../results'

const WIDTH = 1000
const HEIGHT = 760

/** Time per trunk of every contender, and the app's growth, as one SVG picture. */
export function toChart(results: Results): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  try {
    chart.setOption(optionOf(results))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

function optionOf({ standings, growth, latencyMs }: Results): EChartsOption {
  const names = [...new Set(standings.map(({ name }) => name))].reverse()
  return {
    backgroundColor: '#fff',
    animation: false,
    title: [
      { text: `Milliseconds per trunk, ${String(latencyMs)} ms added to every call`, left: 20, top: 10 },
      { text: 'Growth of the app with the number of trunks (log-log)', left: 20, top: 410 },
    ],
    legend: [
      { data: [...CONTRACTS], top: 40, left: 20 },
      { data: ['seconds', 'statements', 'memory (MB)'], top: 440, left: 20 },
    ],
    grid: [
      { left: 190, right: 60, top: 75, height: 290 },
      { left: 90, right: 60, top: 480, height: 220 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'value' },
      { gridIndex: 1, type: 'log', name: 'trunks', nameLocation: 'middle', nameGap: 28 },
    ],
    yAxis: [
      { gridIndex: 0, type: 'category', data: names },
      { gridIndex: 1, type: 'log' },
    ],
    series: [
      ...CONTRACTS.map((contract) => ({
        name: contract,
        type: 'bar' as const,
        xAxisIndex: 0,
        yAxisIndex: 0,
        label: { show: true, position: 'right' as const },
        data: names.map((name) => timeOf(standings, name, contract)),
      })),
      line(
        'seconds',
        growth.byTrunks.map(({ trunks, ms }) => [trunks, ms / 1000]),
      ),
      line(
        'statements',
        growth.byTrunks.map(({ trunks, statements }) => [trunks, statements]),
      ),
      line(
        'memory (MB)',
        growth.byTrunks.map(({ trunks, peakMemoryMb }) => [trunks, peakMemoryMb]),
      ),
    ],
  }
}

function line(
  name: string,
  data: number[][],
): { name: string; type: 'line'; xAxisIndex: 1; yAxisIndex: 1; data: number[][] } {
  return { name, type: 'line', xAxisIndex: 1, yAxisIndex: 1, data }
}

function timeOf(standings: readonly Standing[], name: string, contract: string): number {
  const found = standings.find((each) => each.name === name && each.contract === contract)
  return Math.round((found?.medianMs ?? 0) * 10) / 10
}
