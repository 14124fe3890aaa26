import { columnsOf, identifierTaken, breachInWords as problemInWords, contractOf, type Contract } from '../fields'
import { adapterOf } from '../contracts'
import {
  invalidFields,
  noSuchTrunk,
  notForOthers,
  notToChange,
  nothingToChange,
  refusedByRule,
  type Refusal,
} from '../refusals'
import { findOrganization, refusesOrders, type OrganizationRecord } from '../organizations'
import { stateColumns, columnsNamed, insertTrunkRequest, mayAskFor } from '../requests'
import { findTrunk, type TrunkRecord } from '../inventory'
import { changeProblems, mixesRoute, newIdentifier, wantedChange, type AskedChange } from '../proposals'
import { identifierHolder } from '../holders'
import type { ChangeInput } from './change-input'
import { namedSite, siteTwice } from './named-site'

/** A change of a trunk that a script, a flow, the catalog or a REST call asks for. */
export interface AskedTrunkChange extends ChangeInput {
  /** sys_id of the trunk's record. */
  trunk: string
  /** sys_ids of users. */
  requestedFor: string
  openedBy: string
  correlationId?: string
  requestedItem?: string
}

/**
 * Creates a queued request that changes a trunk; the rules of the table ask for approval where it is needed. No request
 * is created that could not be carried out as it is.
 */
export function createChange(asked: AskedTrunkChange): { ok: true; sysId: string } | { ok: false; refusal: Refusal } {
  const trunk = findTrunk(asked.trunk)
  const organization = trunk === null ? null : findOrganization(trunk.organization)
  if (trunk === null || organization === null) return { ok: false, refusal: noSuchTrunk(asked.trunk) }
  const placed = placedAt(asked, organization)
  if (!placed.ok) return placed
  const refusal = refusalOf(placed.asked, trunk, organization)
  if (refusal !== null) return { ok: false, refusal }
  const sysId = insertTrunkRequest(columnsFor(placed.asked, trunk), asked.authPassword)
  return sysId === null ? { ok: false, refusal: refusedByRule() } : { ok: true, sysId }
}

function columnsFor(asked: AskedTrunkChange, trunk: TrunkRecord): Record<string, string> {
  const { changedFields, fields } = asked
  return {
    act: 'change',
    trunk: trunk.sysId,
    organization: trunk.organization,
    trunk_name: trunk.fields.trunkName,
    ...columnsOf(fields, changedFields),
    changed_fields: columnsNamed(changedFields),
    switch_to: asked.switchTo,
    overwrite: asked.overwrite ? '1' : '0',
    requested_for: asked.requestedFor,
    opened_by: asked.openedBy,
    correlation_id: asked.correlationId ?? '',
    requested_item: asked.requestedItem ?? '',
    short_description: `Change of BYOC trunk ${trunk.fields.trunkName}`,
    ...stateColumns('queued'),
  }
}

/** The change with the ID of the site that is asked for by its name. */
export function placedAt(
  asked: AskedTrunkChange,
  organization: OrganizationRecord,
): { ok: true; asked: AskedTrunkChange } | { ok: false; refusal: Refusal } {
  const name = asked.site.trim()
  if (name === '') return { ok: true, asked }
  if (asked.changedFields.includes('inboundSite')) return siteTwice()
  const site = namedSite(name, organization)
  if (!site.ok) return site
  const fields = { ...asked.fields, inboundSite: site.id }
  return { ok: true, asked: { ...asked, fields, changedFields: [...asked.changedFields, 'inboundSite'] } }
}

/** The reason why a change of this trunk can't be asked for as it is, or null. */
export function refusalOf(
  asked: AskedTrunkChange,
  trunk: TrunkRecord,
  organization: OrganizationRecord,
): Refusal | null {
  if (!mayAskFor(asked.requestedFor, asked.openedBy)) return notForOthers()
  const refused = refusesOrders(organization)
  if (refused !== null) return refused
  if (asked.problems !== undefined && asked.problems.length > 0) return invalidFields(asked.problems, false)
  if (trunk.state !== 'present') return notToChange(trunk.fields.trunkName, trunk.state)
  if (asked.changedFields.length === 0 && asked.switchTo === '' && asked.authPassword === '') return nothingToChange()
  const contract = contractOf(trunk.contract)
  return contentRefusal(asked, asked.authPassword !== '', trunk, organization, contract)
}

function contentRefusal(
  asked: AskedChange,
  withPassword: boolean,
  trunk: TrunkRecord,
  organization: OrganizationRecord,
  contract: Contract,
): Refusal | null {
  const change = wantedChange(trunk, asked, contract, organization.inboundSite)
  const mixed = mixesRoute(asked.changedFields, withPassword)
  if (mixed !== null) return invalidFields([mixed], false)
  const problems = changeProblems(asked, change, contract, withPassword)
  if (problems.length > 0) {
    return invalidFields(
      problems.map(({ told }) => told),
      problems.some(({ cut }) => cut),
    )
  }
  const identifier = newIdentifier(change, contract)
  const holder = identifierHolder(identifier, organization, null)
  if (holder !== '') return invalidFields([problemInWords(identifierTaken(holder))], false)
  return adapterOf(contract).needsInboundSite && change.toSite === '' && change.fromSite !== ''
    ? invalidFields(['Inbound site: a trunk needs one, and the organization names none; give one.'], false)
    : null
}
