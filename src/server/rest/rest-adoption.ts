import type { Json } from '../genesys'
import type { Refusal } from '../refusals'
import type { OrganizationRecord } from '../organizations'
import { isBody, noFields, refused, unknownMembers } from './rest-body'

/** The trunks that a caller wants adopted; `ids` null: all that are foreign. */
export interface AskedAdoption {
  dryRun: boolean
  ids: readonly string[] | null
}

const NAMES = ['dry_run', 'ids']

/** Most ids that one call takes. */
const MOST = 500

/** Reads the body of a call (undefined: it was no JSON). A refusal names all members of the wrong shape at once. */
export function readAdoption(
  body: Json | undefined,
): { ok: true; asked: AskedAdoption } | { ok: false; refusal: Refusal } {
  if (!isBody(body)) {
    return refused(['Body: it is no JSON object; send one, {} for all foreign trunks.'])
  }
  const { dry_run: dryRun = false, ids = null } = body
  const problems = noFields(unknownMembers(body, NAMES), MOST, `use ${NAMES.join(' and ')}`)
  if (typeof dryRun !== 'boolean') problems.push('dry_run: it is neither true nor false; give one of them.')
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string' && id !== '')
  if (ids !== null && !isList) problems.push('ids: it is no list of ids; give the ids of trunks as strings.')
  if (Array.isArray(ids) && ids.length > MOST) {
    problems.push(`ids: it has ${String(ids.length)} entries; give at most ${String(MOST)}.`)
  }
  if (problems.length > 0) return refused(problems)
  return { ok: true, asked: { dryRun: dryRun === true, ids: ids === null ? null : (ids as readonly string[]) } }
}

/** A trunk as it was last read. */
interface TrunkView {
  genesys_id: string
  name: string
  servers: string[]
  state: string | null
}

/** The effect of an adoption, or of a dry run. */
export interface AdoptionView {
  organization: { sys_id: string; name: string }
  dry_run: boolean
  adopted: TrunkView[]
  left_alone: (TrunkView & { reason: string })[]
  /** Number of foreign trunks that the next call looks at. */
  left: number
}

interface Told {
  id: string
  name: string
  servers: string[]
  state: string
}

export function adoptionView(
  { sysId, name }: OrganizationRecord,
  dryRun: boolean,
  { adopted, leftAlone, left }: { adopted: Told[]; leftAlone: (Told & { reason: string })[]; left: number },
): AdoptionView {
  return {
    organization: { sys_id: sysId, name },
    dry_run: dryRun,
    adopted: adopted.map(viewOf),
    left_alone: leftAlone.map((trunk) => ({ ...viewOf(trunk), reason: trunk.reason })),
    left,
  }
}

function viewOf({ id, name, servers, state }: Told): TrunkView {
  return { genesys_id: id, name, servers, state: state === '' ? null : state }
}
