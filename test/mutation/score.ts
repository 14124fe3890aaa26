/** The part of Stryker's report that is read: https://github.com/stryker-mutator/mutation-testing-elements, its report schema. */
export interface MutationReport {
  files: Record<string, { source: string; mutants: Mutant[] }>
}

interface Mutant {
  mutatorName: string
  replacement?: string
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError' | 'Pending'
  statusReason?: string
  location: { start: Position; end: Position }
}

interface Position {
  line: number
  column: number
}

/** The fate of one room's mutants. */
export interface Score {
  /** Mutants that were tried, or would have been had a test come by. */
  tried: number
  killed: number
  /** Of what is evaluated while a module loads: not tried. */
  static: number
  /** Marked in the code as changing nothing, each with its reason. */
  equivalent: number
  /** Killed of a hundred tried. */
  score: number
}

/** The share of mutants that the tests have to notice, in percent. */
export const LEAST = 90

/** The part of a report that is about one room. */
export function ofRoom({ files }: MutationReport, room: string): MutationReport {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`src/server/${room}/`))
  return { files: Object.fromEntries(own) }
}

export function scoreOf({ files }: MutationReport): Score {
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (...states: Mutant['status'][]): number => all.filter(({ status }) => states.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const tried = killed + count('Survived', 'NoCoverage')
  const ofModule = all.filter(({ status, statusReason }) => status === 'Ignored' && isStatic(statusReason)).length
  return {
    tried,
    killed,
    static: ofModule,
    equivalent: count('Ignored') - ofModule,
    score: tried === 0 ? 100 : Math.floor((1000 * killed) / tried) / 10,
  }
}

function isStatic(reason = ''): boolean {
  return /^Static mutant/.test(reason)
}

/** The mutants that no test noticed: where each stands, what stood there, and what it was replaced by. */
export function survivors({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort((one, other) => one.location.start.line - other.location.start.line)
      .map(({ location: { start, end }, status, replacement = '' }) => {
        const line = lines[start.line - 1] ?? ''
        const stood = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.trim()} …`
        const unseen = status === 'NoCoverage' ? '  (no test comes by)' : ''
        return `${file}:${String(start.line)}: ${stood}  →  ${replacement.replace(/\s+/g, ' ').slice(0, 100)}${unseen}`
      })
  })
}
