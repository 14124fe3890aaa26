import { init, type EChartsOption } from 'echarts'
import { CONTRACTS, type Standing } from '../measures/contest'
import type { JobsCell } from '../measures/jobs'
import type { Results } from '../results'

const WIDTH = 1000
const HEIGHT = 1130

/** Time per trunk of every contender, the app's growth, and its time by jobs and nodes, as one SVG picture. */
export function toChart(results: Results): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  try {
    chart.setOption(optionOf(results))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

function optionOf({ standings: all, growth, jobs }: Results): EChartsOption {
  const latencyMs = Math.min(...all.map((each) => each.latencyMs))
  const standings = all.filter((each) => each.latencyMs === latencyMs)
  const names = [...new Set(standings.map(({ name }) => name))].reverse()
  const lines = linesOf(jobs)
  return {
    backgroundColor: '#fff',
    animation: false,
    title: [
      { text: `Milliseconds per trunk, ${String(latencyMs)} ms added to every call`, left: 20, top: 10 },
      { text: 'Growth of the app with the number of trunks (log-log)', left: 20, top: 410 },
      { text: 'Milliseconds per trunk by jobs a node (log-log)', left: 20, top: 780 },
    ],
    legend: [
      { data: [...CONTRACTS], top: 40, left: 20 },
      { data: ['seconds', 'statements', 'memory (MB)'], top: 440, left: 20 },
      { data: lines.map(({ name }) => name), top: 810, left: 20 },
    ],
    grid: [
      { left: 190, right: 60, top: 75, height: 290 },
      { left: 90, right: 60, top: 480, height: 220 },
      { left: 90, right: 60, top: 850, height: 220 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'value' },
      { gridIndex: 1, type: 'log', name: 'trunks', nameLocation: 'middle', nameGap: 28 },
      { gridIndex: 2, type: 'log', name: 'jobs a node', nameLocation: 'middle', nameGap: 28 },
    ],
    yAxis: [
      { gridIndex: 0, type: 'category', data: names },
      { gridIndex: 1, type: 'log' },
      { gridIndex: 2, type: 'log' },
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
      ...lines,
    ],
  }
}

interface Line {
  name: string
  type: 'line'
  xAxisIndex: number
  yAxisIndex: number
  data: number[][]
}

function line(name: string, data: number[][], grid = 1): Line {
  return { name, type: 'line', xAxisIndex: grid, yAxisIndex: grid, data }
}

/** A line for each number of nodes and duration of a call. */
function linesOf(cells: readonly JobsCell[]): Line[] {
  const named = cells.map((cell) => ({
    ...cell,
    name: `${String(cell.nodes)} ${cell.nodes === 1 ? 'node' : 'nodes'}, ${String(cell.latencyMs)} ms a call`,
  }))
  return [...new Set(named.map(({ name }) => name))].map((name) =>
    line(
      name,
      named.filter((each) => each.name === name).map(({ jobs, msPerTrunk }) => [jobs, msPerTrunk]),
      2,
    ),
  )
}

function timeOf(standings: readonly Standing[], name: string, contract: string): number {
  const found = standings.find((each) => each.name === name && each.contract === contract)
  return Math.round((found?.medianMs ?? 0) * 10) / 10
}
