import { userId } from '../servicenow'
import { KEPT_PASSWORD, columnsOf, contractOf, type TrunkFields } from '../fields'
import { adapterOf, isSameName } from '../contracts'
import { invalidFields, noSuchRequest, refusedByRule, trunksUnderWay, type Refusal } from '../refusals'
import { findOrganization, type OrganizationRecord } from '../organizations'
import {
  stateColumns,
  findTrunkRequest,
  insertTrunkRequest,
  updateTrunkRequest,
  type TrunkRequestRecord,
} from '../requests'
import { findReplacementOf } from './replacements.store'
import { unaskedName } from './unasked-request'
import { findTrunk, findTrunksNamed, type TrunkRecord } from '../inventory'
import { wantedChange } from '../proposals'
import { nameHolder } from '../holders'
import { placeOf } from '../registrations'
import { inTurn } from '../adoption'
import { knownPassword, passwordFrom } from '../changes'
import { judgeAsked, present, type AskedTrunk } from './asked-trunk'

/** `isNew`: false when the trunk has a request that replaces it already, which is the one that is named. */
export type Replaced = { ok: true; sysId: string; isNew: boolean } | { ok: false; refusal: Refusal }

/** A replacement that could be asked for. */
interface Wanted {
  asked: AskedTrunk
  trunk: TrunkRecord
  hasPassword: boolean
}

/**
 * Creates the request that replaces a trunk whose change Genesys Cloud offers no call for: it registers a new trunk with
 * the values of the change, and once that is registered the old one is retired. A trunk has one such request: of two
 * people who ask at once, one makes it, and both get it.
 *
 * @param changeSysId sys_id of the request whose change failed
 * @param name name of the new trunk; '' for the change's own, or else for that of the old one with a number
 * @param state `draft`: a person looks at it before it is queued
 */
export function askReplacement(changeSysId: string, name: string, state: 'draft' | 'queued'): Replaced {
  const change = findTrunkRequest(changeSysId)
  if (change === null) return { ok: false, refusal: noSuchRequest(changeSysId) }
  let replaced: Replaced = { ok: false, refusal: trunksUnderWay() }
  inTurn(change.organization, () => {
    replaced = earlier(change) ?? make(change, name, state)
  })
  return replaced
}

/** The trunk that a replacement would register, and what speaks against it; creates nothing. */
export function wantedReplacement(change: TrunkRequestRecord, name: string): { ok: true; wanted: Wanted } | Refused {
  const trunk = findTrunk(change.trunk)
  const organization = findOrganization(change.organization)
  if (change.act !== 'change' || change.state !== 'failed' || change.verdict !== 'change_not_offered') {
    return notToReplace('only a change that Genesys Cloud offers no call for is made by a replacement')
  }
  if (trunk?.state !== 'present' || organization === null) {
    return notToReplace('the trunk or its organization is not there any more')
  }
  const contract = contractOf(trunk.contract)
  if (!adapterOf(contract).mayReplace) return notToReplace(UNIQUE)
  const wish = { changedFields: change.changedFields, fields: change, switchTo: change.switchTo }
  const after = wantedChange(trunk, wish, contract, organization.inboundSite)
  const from = passwordFrom(trunk, change, after.to.authUser)
  if (from.kind === 'missing') return { ok: false, refusal: invalidFields([from.problem], false) }
  const trunkName = name === '' ? nameFor(after.fields.trunkName, trunk, organization) : name
  if (isSameName(trunkName, trunk.fields.trunkName)) return { ok: false, refusal: invalidFields([SAME], false) }
  const hasPassword = from.kind !== 'none'
  const fields: TrunkFields = { ...after.fields, trunkName, inboundSite: after.toSite }
  const order = { ...fields, organization, requestedFor: change.requestedFor, openedBy: userId() }
  const { asked, refusal } = judgeAsked(order, hasPassword ? KEPT_PASSWORD : '')
  return refusal === null ? { ok: true, wanted: { asked, trunk, hasPassword } } : { ok: false, refusal }
}

type Refused = { ok: false; refusal: Refusal }

function notToReplace(reason: string): Refused {
  const nextStep = 'Ask for a new trunk yourself, and retire this one once that is registered. Nothing was changed.'
  return { ok: false, refusal: { code: 'state_refuses', message: `The trunk can't be replaced: ${reason}.`, nextStep } }
}

const UNIQUE =
  "the contract of its organization takes each termination identifier once, so that two trunks can't stand at once"
const SAME =
  'Trunk name: both trunks stand for a while, and Genesys Cloud may take each name once; give the new one another name.'

const UNREAD = 'Digest password: the one that is kept can not be read; write it to the change again.'

/** Most numbers that are tried for a new name. */
const MOST_NUMBERS = 50

/** The name as it is where the change gives a new one; else the old one with the first number that nobody holds. */
function nameFor(name: string, trunk: TrunkRecord, organization: OrganizationRecord): string {
  if (!isSameName(name, trunk.fields.trunkName)) return name
  for (let number = 2; number < MOST_NUMBERS; number++) {
    const next = `${name} ${String(number)}`
    if (!isHeld(next, organization)) return next
  }
  return name
}

function isHeld(name: string, organization: OrganizationRecord): boolean {
  if (findTrunksNamed(organization.sysId, name).length > 0) return true
  return nameHolder({ organization: organization.sysId, sysId: '' }, unaskedName(name), placeOf(organization)) !== null
}

function earlier({ act, trunk }: TrunkRequestRecord): Replaced | null {
  const found = act === 'change' ? findReplacementOf(trunk) : null
  return found === null ? null : { ok: true, sysId: found.sysId, isNew: false }
}

function make(change: TrunkRequestRecord, name: string, state: 'draft' | 'queued'): Replaced {
  const found = wantedReplacement(change, name)
  if (!found.ok) return found
  const { asked, trunk } = found.wanted
  const known = knownPassword(trunk, change, asked.authUser)
  if (known.kind === 'unreadable' || known.kind === 'missing')
    return { ok: false, refusal: invalidFields([UNREAD], false) }
  const values: Record<string, string> = {
    ...columnsOf(asked),
    organization: trunk.organization,
    replaces: trunk.sysId,
    requested_for: asked.requestedFor,
    opened_by: asked.openedBy,
    short_description: `BYOC trunk ${asked.trunkName}, in place of ${trunk.fields.trunkName}`,
    ...stateColumns(state),
  }
  const sysId = insertTrunkRequest(present(values), known.kind === 'found' ? known.password : '')
  const made = sysId === null ? null : findTrunkRequest(sysId)
  if (made === null) return { ok: false, refusal: refusedByRule() }
  updateTrunkRequest(change.sysId, {
    next_step: `${made.number} replaces the trunk: it registers the new one, and then retires this one. Cancel this request once that is done.`,
    work_notes: `${made.number} replaces the trunk instead.`,
  })
  return { ok: true, sysId: made.sysId, isNew: true }
}
