import type { CrashPoint, SeamCall } from '../../instance/runtime/workers/pool'

/** The details of a call that a trace shows, in this order. */
const TOLD = ['table', 'sysId', 'value', 'name', 'parm1', 'method', 'url', 'values']

const LONGEST = 400

/** A step as one line, for a person who follows a case. */
export function lineOf(
  step: number,
  now: number,
  { worker, op, args }: SeamCall,
  crash: CrashPoint | undefined,
): string {
  const given = args as Readonly<Record<string, unknown>>
  const told = TOLD.flatMap((name) => {
    const value = given[name]
    if (value === undefined || value === null) return []
    return [typeof value === 'string' ? value : JSON.stringify(value)]
  })
  const time = new Date(now).toISOString().slice(11, 23)
  return `${step} ${time} worker ${worker} ${op} ${told.join(' ').slice(0, LONGEST)} ${crash ?? ''}`.trimEnd()
}
