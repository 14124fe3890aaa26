import { transition, writeProgress } from '../requests'
import { updateRegistration, type RegistrationRecord } from '../registrations'
import { retireTrunk } from '../outcomes'

/**
 * Registers a trunk anew that is missing in Genesys. The caller holds the lane. Returns false, without doing anything,
 * when the registration has changed since the trunk was found missing. The new attempt has a key of its own, so it
 * can't be taken for the old one.
 */
export function registerAnew(registration: RegistrationRecord, missingId: string): boolean {
  const { state, genesysId, operation } = registration
  if (state !== 'registered' || genesysId !== missingId || operation === 'retire') return false
  const decided = transition(state, 'recreate', {
    goal: 'register',
    approved: true,
    hasTrunk: true,
    writeUnanswered: false,
  })
  if (!decided.ok) return false
  // A worker may stop here: while the request still says registered, the next reconciliation finds its registration
  // without a trunk, and missing again.
  updateRegistration(registration.sysId, { genesys_id: '', write_sent: '', trunk: '' })
  retireTrunk(registration)
  const note = `Its trunk ${missingId} was missing in Genesys Cloud: it is registered anew.`
  // Becoming queued makes the registration work and wakes its lane, through the business rule.
  return writeProgress(registration.request, { state: decided.state, genesysId: '', note })
}
