import { now } from '../servicenow'
import { findRegion } from '../genesys'
import { columnsOf, inboundAddress } from '../fields'
import type { TrunkTerms } from '../contracts'
import { forgetDigestPassword, keepDigestPassword } from '../passwords'
import { findTrunkRequest, type Comparison, type TrunkRequestRecord } from '../requests'
import { updateTrunk, type TrunkRecord, type WantedTerms } from '../inventory'
import { type WantedChange } from '../proposals'
import { findRegistrationOf, updateRegistration } from '../registrations'
import { tellMaker } from '../routes'

/** A change that Genesys Cloud has taken. */
export interface MadeChange {
  change: WantedChange
  /** The trunk as Genesys told it last, without secrets. */
  told: TrunkTerms
  /** The trunk as it is wanted from now on. */
  wanted: WantedTerms
  comparison: Comparison
  /** The new digest password; '' when the change brought none. */
  password: string
}

/**
 * Keeps a change on the record of its trunk, and on the request that registered the trunk, by which it is registered
 * anew and the carrier's sheet is made. It may be repeated. Returns a sentence where that request can't be written, else
 * ''.
 */
export function keepChange(trunk: TrunkRecord, request: TrunkRequestRecord, made: MadeChange): string {
  const { change, told, wanted, comparison, password } = made
  const { fields, to } = change
  const address = addressOf(trunk, fields.terminationId)
  updateTrunk(trunk.sysId, {
    state: 'present',
    fields,
    wanted,
    lastRead: told,
    drift: comparison.drift,
    notCompared: comparison.notCompared,
    ...(fields.terminationId === trunk.fields.terminationId ? {} : { inboundAddress: address }),
    ...(password !== '' ? { passwordSetAt: now() } : to.authUser === '' ? { passwordSetAt: 0 } : {}),
  })
  const maker = trunk.request === '' ? null : findTrunkRequest(trunk.request)
  if (maker === null) return ''
  if (password !== '' && !keepDigestPassword(maker.sysId, password)) {
    throw new Error(`the digest password could not be kept for ${maker.number}`)
  }
  // Without a digest user there is no password, also where the request that had it goes on saying so.
  if (password === '' && to.authUser === '') forgetDigestPassword(maker.sysId)
  const values = columnsOf(fields, request.changedFields)
  if (fields.terminationId !== trunk.fields.terminationId) values['inbound_address'] = address
  if (password !== '') values['password_given'] = '1'
  else if (to.authUser === '' && maker.hasPassword) values['password_given'] = '0'
  const shown = { drift: comparison.drift, not_compared: comparison.notCompared }
  const note = { last_change: request.sysId, work_notes: `Changed by ${request.number}.` }
  const left = tellMaker(maker.sysId, request, { ...values, ...shown, ...note })
  const registration = findRegistrationOf(maker.sysId)
  if (registration !== null && registration.trunkName !== fields.trunkName) {
    updateRegistration(registration.sysId, { trunk_name: fields.trunkName })
  }
  return left
}

/** Removes the copy of a password that the request which registered the trunk keeps now. */
export function forgetSpentPassword(trunk: TrunkRecord, request: TrunkRequestRecord): void {
  if (trunk.request !== '' && request.hasPassword) forgetDigestPassword(request.sysId)
}

function addressOf({ region }: TrunkRecord, terminationId: string): string {
  return inboundAddress(terminationId, findRegion(region))
}
