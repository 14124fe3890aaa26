import {
  checkRequest,
  columnLimits,
  columnsOf,
  identifierTaken,
  identifierUnder,
  breachInWords,
  contractOf,
  registrationRequest,
  type TrunkFields,
} from '../fields'
import { adapterOf } from '../contracts'
import { invalidFields, noInboundSite, notForOthers, refusedByRule, type Refusal } from '../refusals'
import { refusesOrders, type OrganizationRecord } from '../organizations'
import { stateColumns, insertTrunkRequest, mayAskFor } from '../requests'
import { identifierHolder } from '../holders'
import { namedSite, siteRefused, siteTwice } from './named-site'

/** A trunk that a flow or a REST call asks for; empty is absent. */
export interface AskedTrunk extends TrunkFields {
  organization: OrganizationRecord
  /** Name of its site, instead of the ID in `inboundSite`; absent or '' for none. */
  site?: string
  /** sys_ids of users. */
  requestedFor: string
  openedBy: string
  /** The caller's own name for this call: a repeated call with the same one makes no second request. */
  correlationId?: string
}

/**
 * Creates a queued trunk request; the rules of the table ask for approval where it is needed. No request is created
 * that could not be sent as it is. The password is checked with the other fields and stored in the table of digest
 * passwords.
 */
export function createAsked(
  asked: AskedTrunk,
  authPassword: string,
): { ok: true; sysId: string } | { ok: false; refusal: Refusal } {
  const placed = placedAt(asked)
  return placed.ok ? createPlaced(placed.asked, authPassword) : placed
}

function createPlaced(
  asked: AskedTrunk,
  authPassword: string,
): { ok: true; sysId: string } | { ok: false; refusal: Refusal } {
  const refusal = refusalOf(asked, authPassword)
  if (refusal !== null) return { ok: false, refusal }
  const sysId = insertTrunkRequest(
    present({
      organization: asked.organization.sysId,
      ...columnsOf(asked),
      requested_for: asked.requestedFor,
      opened_by: asked.openedBy,
      correlation_id: asked.correlationId ?? '',
      short_description: `BYOC trunk ${asked.trunkName}`,
      ...stateColumns('queued'),
    }),
    authPassword,
  )
  return sysId === null ? { ok: false, refusal: refusedByRule() } : { ok: true, sysId }
}

/**
 * The trunk that is asked for, with its site's ID, and the reason why no request would be created for it, or null.
 * Creates nothing.
 */
export function judgeAsked(asked: AskedTrunk, authPassword: string): { asked: AskedTrunk; refusal: Refusal | null } {
  const placed = placedAt(asked)
  if (!placed.ok) return { asked, refusal: placed.refusal }
  return { asked: placed.asked, refusal: refusalOf(placed.asked, authPassword) }
}

/** The order with the ID of the site that is asked for by its name. */
function placedAt(asked: AskedTrunk): { ok: true; asked: AskedTrunk } | { ok: false; refusal: Refusal } {
  const name = (asked.site ?? '').trim()
  if (name === '') return { ok: true, asked }
  if (asked.inboundSite !== '') return siteTwice()
  const { organization } = asked
  const contract = contractOf(organization.contract)
  if (!adapterOf(contract).listsSites) {
    return siteRefused(
      `the contract ${contract} of the organization names no sites`,
      'give the inbound site ID, if any',
    )
  }
  const site = namedSite(name, organization)
  return site.ok ? { ok: true, asked: { ...asked, inboundSite: site.id } } : site
}

function refusalOf(asked: AskedTrunk, authPassword: string): Refusal | null {
  const { organization } = asked
  if (!mayAskFor(asked.requestedFor, asked.openedBy)) return notForOthers()
  const refused = refusesOrders(organization)
  if (refused !== null) return refused
  const contract = contractOf(organization.contract)
  const problems = checkRequest(registrationRequest('', asked, authPassword), columnLimits(), contract)
  if (problems.length > 0) {
    return invalidFields(
      problems.map(breachInWords),
      problems.some(({ code }) => code === 'payload_truncated'),
    )
  }
  const holder = identifierHolder(identifierUnder(contract, asked), organization, null)
  if (holder !== '') return invalidFields([breachInWords(identifierTaken(holder))], false)
  const hasSite = asked.inboundSite !== '' || organization.inboundSite !== ''
  return adapterOf(contract).needsInboundSite && !hasSite ? noInboundSite(organization.name) : null
}

/** The columns that have a value; the other columns of the record keep their defaults. */
export function present(columns: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== ''))
}
