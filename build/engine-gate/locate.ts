import {
  GREATEST_LOWER_BOUND,
  LEAST_UPPER_BOUND,
  originalPositionFor,
  TraceMap,
  type EncodedSourceMap,
} from '@jridgewell/trace-mapping'

/** A place in the TypeScript; the path is relative to the project's root. */
export interface SourcePlace {
  file: string
  line: number
}

/** Finds the place in the TypeScript that a place of an emitted script comes from (line from 1, column from 0). */
export function locator(map: EncodedSourceMap): (line: number, column: number) => SourcePlace | null {
  const trace = new TraceMap(map)
  return (line, column) => {
    // A token may have no mapping of its own: then what stands before it, behind it, or on the line above.
    for (let above = line; above >= 1; above -= 1) {
      for (const bias of [GREATEST_LOWER_BOUND, LEAST_UPPER_BOUND] as const) {
        const found = originalPositionFor(trace, { line: above, column: above === line ? column : 0, bias })
        if (found.source !== null) return { file: found.source, line: found.line }
      }
    }
    return null
  }
}
