import type { PlayedRequest } from '../stage/requests'
import type { Facts } from './facts'

/** States in which nothing more happens by itself. */
const SETTLED = ['registered', 'failed', 'outcome_unknown', 'cancelled', 'retired']

/** Every request has ended, and both of its records say the same. */
export function judgeEnds({ requests }: Facts): string[] {
  return requests.flatMap(({ number, row, registration, lost }) => {
    const state = row['registration_state'] ?? ''
    // The request was stopped or canceled before it was ever queued.
    const early = state === 'cancelled' || (state === 'failed' && row['verdict'] === 'stopped')
    // Nothing is left to be done for the request, and its summary is there for people to read.
    const rests = lost && SETTLED.includes(state)
    if (registration === null) return early || rests ? [] : [`${number} is ${state} and has no registration`]
    const problems: string[] = []
    if (!SETTLED.includes(state)) problems.push(`${number} is lost: it is still ${state}`)
    if (registration['state'] !== state)
      problems.push(`${number} is ${state}, its registration ${String(registration['state'])}`)
    if ((row['genesys_id'] ?? '') !== (registration['genesys_id'] ?? '') && state === 'registered') {
      problems.push(`${number} and its registration name different trunks`)
    }
    return problems
  })
}

/** Checks that every registered trunk exists exactly once, and that no trunk exists without a request. */
export function judgeTrunks(facts: Facts): string[] {
  const { requests, trunks } = facts
  const problems: string[] = []
  const known = new Map<string, string>()
  for (const { number, kind, row, registration, forgotten } of requests) {
    const state = row['registration_state'] ?? ''
    const id = (registration ?? row)['genesys_id'] ?? ''
    const trunk = trunks.find((each) => each.kind === kind && each.id === id)
    // A trunk may have been retired since the backup was made: the comparison calls it missing.
    if (state === 'registered' && trunk === undefined && !forgotten)
      problems.push(`${number} is registered as a trunk that is not there`)
    if ((state === 'retired' || state === 'cancelled') && trunk !== undefined)
      problems.push(`${number} is ${state}, but its trunk is there`)
    if (state === 'failed' && trunk !== undefined && !retires(registration))
      problems.push(`${number} failed, but its trunk is there`)
    if (trunk === undefined) continue
    if (trunk.foreign) problems.push(`${number} took over a trunk of somebody else`)
    const owner = known.get(trunk.id)
    if (owner !== undefined) problems.push(`${number} and ${owner} are registered as the same trunk`)
    known.set(trunk.id, number)
  }
  return [...problems, ...orphans(facts, known)]
}

/**
 * Trunks that no registration knows. An unknown outcome explains one; another check judges whether that outcome is
 * true. So does a conflict that names it, where two requests ask for the very same trunk.
 */
function orphans({ requests, trunks, gone, makers }: Facts, known: ReadonlyMap<string, string>): string[] {
  const unknown = requests.filter(({ row }) => row['registration_state'] === 'outcome_unknown')
  return trunks.flatMap((trunk) => {
    if (trunk.foreign || known.has(trunk.id)) return []
    const named = requests.some(({ contested, row }) => {
      return contested && row['verdict'] === 'conflict' && told(row).includes(trunk.id)
    })
    if (named) return []
    const explained = unknown.findIndex((each) => each.kind === trunk.kind && each.trunkName === trunk.name)
    if (explained >= 0) {
      unknown.splice(explained, 1)
      return []
    }
    // A trunk that was renamed since it was made has the name of no request.
    const isOf = ({ kind, trunkName, sysId }: PlayedRequest): boolean =>
      kind === trunk.kind && (trunkName === trunk.name || makers.get(trunk.id) === sysId)
    const others = requests.filter(isOf)
    // The backup does not know of the trunk: the comparison calls it foreign.
    if (gone.some(isOf)) return []
    const isUnknown = others.some(({ row, forgotten }) => forgotten && row['registration_state'] !== 'registered')
    if (isUnknown || others.some(({ again }) => again)) return []
    const registered = others.some((each) => each.row['registration_state'] === 'registered')
    return [`${registered ? 'duplicate' : 'orphan'}: trunk "${trunk.name}" in ${trunk.kind} is known to no request`]
  })
}

function retires(registration: Facts['requests'][number]['registration']): boolean {
  return registration?.['operation'] === 'retire'
}

function told(row: Facts['requests'][number]['row']): string {
  return `${row['verdict_message'] ?? ''} ${row['verdict_evidence'] ?? ''}`
}
