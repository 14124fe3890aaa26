import { guarded } from '../redaction'
import { findTrunkRequest, updateTrunkRequest } from '../requests'
import { findTrunk, updateTrunk, type TrunkRecord } from '../inventory'
import {
  findRegistration,
  findRegistrationOf,
  replacingRegistrations,
  updateRegistration,
  type RegistrationRecord,
} from '../registrations'
import { orderRetirement } from './order-retirement'

/**
 * Asks for the retirement of the trunk that a registered one replaces, once. A worker that dies in between leaves the
 * trunk named in the new registration, so that the sweeper asks again; asking twice retires once.
 */
export function retireReplaced(registrationSysId: string): void {
  guarded(`what registration ${registrationSysId} replaces`, () => {
    const row = findRegistration(registrationSysId)
    // The trunk's record is what the retirement is told by: without it the sweeper comes back.
    if (row === null || row.replaces === '' || row.state !== 'registered' || row.trunk === '') return
    const old = findTrunk(row.replaces)
    const note = old === null ? 'The record of the trunk that it replaces is gone.' : retire(row, old)
    if (note === null) return
    updateRegistration(row.sysId, { replaces: '' })
    updateTrunkRequest(row.request, { work_notes: note })
  })
}

/**
 * For the sweeper: retires what each registration replaces whose worker died before it asked for that. Registrations
 * that are not registered yet are left alone. Returns the number of registrations that it looked at.
 */
export function retireLeftReplaced(limit: number): number {
  const left = replacingRegistrations(limit)
  for (const { sysId } of left) retireReplaced(sysId)
  return left.length
}

/** The work note once the retirement is asked for, or not needed; null while it can't be asked for yet. */
function retire(row: RegistrationRecord, old: TrunkRecord): string | null {
  const named = `${old.fields.trunkName} (${old.genesysId})`
  if (old.state === 'retired') return `The trunk ${named}, which it replaces, is retired already.`
  const maker = old.source === 'registered' ? findRegistrationOf(old.request) : null
  if (maker !== null && maker.genesysId !== old.genesysId) {
    return `The trunk ${named}, which it replaces, was registered anew under another id: nothing is retired.`
  }
  updateTrunk(old.sysId, { replacedBy: row.trunk })
  const number = findTrunkRequest(row.request)?.number ?? ''
  const asked = orderRetirement(old, `To be retired: ${number} replaces it.`)
  if (asked.refused !== '') return null
  return `The trunk ${named}, which it replaces, is retired by ${findTrunkRequest(asked.request)?.number ?? ''}.`
}
