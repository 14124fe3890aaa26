import type { ComparedFigure } from './compare'
import type { BuildTime } from './measures/build-time'
import type { Entry, Standing } from './measures/contest'
import type { CountedStep } from './measures/day-two'
import type { FullTables } from './measures/full-tables'
import type { ForeignText } from './measures/foreign-text'
import type { Growth } from './measures/growth'
import type { JobsCell } from './measures/jobs'
import type { Limited } from './measures/limited'
import type { CostedLoad } from './measures/load-times'
import type { Outaged } from './measures/outages'
import type { Sizes } from './measures/sizes'
import type { Machine } from './report/machine'

/** One measure of the summary, and whether it is where it has to be. */
export interface SummaryRow {
  measure: string
  value: number
  /** The limit in words: `≤ 1.2`. */
  toReach: string
  reached: boolean
}

/** The output of `npm run bench -- --json`. */
export interface Results {
  summary: { allReached: boolean; rows: SummaryRow[] }
  quick: boolean
  machine: Machine
  standings: Standing[]
  growth: Growth
  rateLimit: Limited[]
  /** Throughput by jobs of the queue and nodes. */
  jobs: JobsCell[]
  outages: Outaged[]
  dayTwo: CountedStep[]
  fullTables: FullTables
  sizes: Sizes
  /** The Script Includes that each kind of transaction evaluates, largest first. */
  loads: CostedLoad[]
  /** Every regular expression of the server on a million characters of what is worst for it, slowest first. */
  foreignText: ForeignText[]
  /** Null in a quick run. */
  build: BuildTime | null
  contest: Entry[]
  /** Beside an earlier result; null when none was given. */
  compared: ComparedFigure[] | null
}
