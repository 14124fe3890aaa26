/**
 * Lines between the host and the Rhino process: `<worker id> TAB <kind> TAB <time> TAB <payload>`. `time` is the
 * instance's clock in milliseconds, or `-` where the machine's clock is meant; only lines to Rhino carry it.
 *
 * | to Rhino | payload |
 * |---|---|
 * | `realm` | the realm's code, as a JSON string; once, for all workers |
 * | `open` | — ; starts a worker |
 * | `job` | `{job, context}` |
 * | `answer` | an `Answer` |
 * | `kill` | — |
 *
 * | from Rhino | payload |
 * |---|---|
 * | `ready` | — ; the worker has started |
 * | `call` | `op TAB arguments` |
 * | `done` | a `JobOutcome` |
 * | `lost` | why the worker ended |
 */
export const SEPARATOR = '\t'

/** Operations that the engine's own host side answers: `{source, name}`, answered with `{code, id}`. */
export const LOWER = 'engine.lower'
/** `{id, name}`: the worker runs a script that another worker of the process had lowered under that id. */
export const LOWERED = 'engine.lowered'

/** A line to a worker. `time`: the instance's clock in milliseconds, or `-` for the machine's. */
export interface Line {
  kind: string
  time: string
  payload: string
}

export function splitLine(line: string): Line {
  const [kind = '', time = '-'] = line.split(SEPARATOR, 2)
  return { kind, time, payload: line.slice(kind.length + time.length + 2) }
}
