import { now, userId } from '../servicenow'
import { findRegion } from '../genesys'
import { inboundAddress, parseContract } from '../fields'
import { toldFields } from '../contracts'
import type { Verdict } from '../verdicts'
import { forbidsCalls } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { findTrunkRequests } from '../requests'
import {
  countForeign,
  findTrunksOf,
  foreignTrunks,
  updateForeign,
  wantedAs,
  comparisonOf,
  type TrunkRecord,
} from '../inventory'
import { awaitsTrunk, registrationsOfName } from '../holders'
import { elsewhere, registrationsOfTrunks } from '../registrations'
import { inTurn } from './adoption-turn'
import { toldTrunk, uncomparedOf, whyNotAdopted, type ToldTrunk } from './foreign-trunk'

/** Most trunks that one call adopts. */
const MOST_AT_ONCE = 500

/** Trunks read in one statement. */
const CHUNK = 100

/** The effect of an adoption, or of a dry run. */
export interface Adopted {
  /** the trunks that were adopted, or would be */
  adopted: ToldTrunk[]
  /** the trunks that were not, each with the reason */
  leftAlone: (ToldTrunk & { reason: string })[]
  /** the number of further foreign trunks, which the next call looks at */
  left: number
}

/** `refused`: nothing may be done about the organization's trunks now. `under_way`: another worker changes them. */
export type AdoptionOutcome =
  ({ kind: 'done' } & Adopted) | { kind: 'refused'; verdict: Verdict } | { kind: 'under_way' }

/**
 * Makes foreign trunks of an organization known here, as they were last read, or only says what would become of them.
 * Makes no call.
 *
 * @param options `ids`: ids of trunks in Genesys Cloud; null for all that are foreign
 */
export function adoptForeign(
  organization: OrganizationRecord,
  { ids, dryRun }: { ids: readonly string[] | null; dryRun: boolean },
): AdoptionOutcome {
  const barred = forbidsCalls(organization)
  if (barred !== null) return { kind: 'refused', verdict: barred }
  const done: Adopted = { adopted: [], leftAlone: [], left: 0 }
  const work = (): void => {
    if (ids === null) lookAtAll(organization, dryRun, done)
    else lookAtSome(ids, organization, dryRun, done)
  }
  if (dryRun) work()
  else if (!inTurn(organization.sysId, work)) return { kind: 'under_way' }
  done.adopted.sort(byName)
  done.leftAlone.sort(byName)
  return { kind: 'done', ...done }
}

function byName(one: ToldTrunk, other: ToldTrunk): number {
  return one.name < other.name ? -1 : Number(one.name > other.name)
}

function lookAtAll(organization: OrganizationRecord, dryRun: boolean, done: Adopted): void {
  let after = ''
  while (done.adopted.length < MOST_AT_ONCE) {
    const limit = Math.min(CHUNK, MOST_AT_ONCE - done.adopted.length)
    const chunk = foreignTrunks(organization.sysId, after, limit)
    lookAt(chunk, organization, dryRun, done)
    after = chunk[chunk.length - 1]?.sysId ?? ''
    if (chunk.length < limit) return
  }
  done.left = countForeign(organization.sysId) - done.leftAlone.length - (dryRun ? done.adopted.length : 0)
}

function lookAtSome(ids: readonly string[], organization: OrganizationRecord, dryRun: boolean, done: Adopted): void {
  const asked = ids.filter((id, index) => ids.indexOf(id) === index).slice(0, MOST_AT_ONCE)
  const known = findTrunksOf(organization.sysId, asked)
  lookAt(known, organization, dryRun, done)
  const unknown = asked.filter((id) => !known.some(({ genesysId }) => genesysId === id))
  done.leftAlone.push(...unknown.map((id) => ({ id, name: '', servers: [], state: '', reason: NOT_SEEN })))
}

const NOT_SEEN = 'No comparison has found a trunk with this id in the organization: reconcile it, then try again.'

function lookAt(chunk: readonly TrunkRecord[], organization: OrganizationRecord, dryRun: boolean, done: Adopted): void {
  const ids = chunk.map(({ genesysId }) => genesysId)
  const holders = registrationsOfTrunks(organization.sysId, ids)
  for (const trunk of chunk) {
    const { genesysId } = trunk
    const holder = holders.find((each) => each.genesysId === genesysId)
    const name = trunk.lastRead?.name ?? ''
    const rival = name === '' ? undefined : registrationsOfName(organization.sysId, name).find(awaitsTrunk)
    const reason = whyNotAdopted(trunk, {
      isElsewhere: elsewhere(trunk, organization) !== null,
      heldBy: numberOf(holder?.request),
      awaitedBy: numberOf(rival?.request),
    })
    const told = toldTrunk(trunk)
    if (reason !== null) done.leftAlone.push({ ...told, reason })
    else if (dryRun || adopt(trunk)) done.adopted.push(told)
    else done.leftAlone.push({ ...told, reason: CHANGED })
  }
}

const CHANGED = 'It became known here while this call was looking.'

/** Number of a trunk request, or its sys_id when it is gone; '' for no request. */
function numberOf(request = ''): string {
  return request === '' ? '' : (findTrunkRequests([request]).get(request)?.number ?? request)
}

/** From now on the trunk is wanted as it was read; false when it is not foreign any more. */
function adopt(trunk: TrunkRecord): boolean {
  const wanted = wantedAs(trunk.lastRead, parseContract(trunk.contract))
  if (wanted === null) return false
  const { notCompared } = comparisonOf({ kind: 'same', untold: [...wanted.unknown, ...wanted.neverTold] })
  return updateForeign(trunk.sysId, {
    state: 'present',
    source: 'adopted',
    fields: toldFields(wanted),
    wanted,
    drift: '',
    notCompared: uncomparedOf({ source: 'adopted' }, notCompared),
    inboundAddress: inboundAddress(wanted.identifier ?? '', findRegion(trunk.region)),
    adoptedAt: now(),
    adoptedBy: userId(),
  })
}
