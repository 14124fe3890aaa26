import { statusCall } from '../genesys/platform-calls'
import { describeTrunkStatus, parseTrunkStatus } from '../genesys/trunk-status'
import { now } from '../glide/clock'
import { FIRST_POLL_MS, queueStatusPoll } from '../glide/events'
import { openSession } from '../glide/open-session'
import { findOrganization } from '../glide/records/organizations'
import { findRegistration, updateRegistration } from '../glide/records/registrations'
import { updateTrunkRequest } from '../glide/records/trunk-requests'
import { text } from '../glide/text'
import { GenesysTokens } from './GenesysTokens'

/** Delays between polls: the status lags creation by seconds, and a trunk that is not in service by then is shown as such. */
const DELAYS_MS = [FIRST_POLL_MS, 20000, 60000, 300000, 900000]

/** Asks Genesys whether a new trunk is in service, without holding a worker between two questions. */
export class StatusPoller {
  /**
   * Asks once; asks again later while the trunk is not in service. Where the organization doesn't answer, the status is
   * left out.
   *
   * @param registrationSysId sys_id of the registration
   */
  poll(registrationSysId: PlatformText | string): void {
    const registration = findRegistration(text(registrationSysId))
    if (registration?.state !== 'registered') return
    const organization = findOrganization(registration.organization)
    if (organization?.contract !== 'platform') return
    const tokens = new GenesysTokens()
    const opened = openSession(organization, {
      lane: '',
      share: { lane: 0, lanes: 1 },
      allowed: organization.requestsPerMinute,
      tokens: (wanted, rejected) => tokens.obtain(wanted, rejected),
    })
    const polls = registration.statusPolls + 1
    const again = (): void => {
      updateRegistration(registration.sysId, { status_polls: String(polls) })
      const delay = DELAYS_MS[polls]
      if (delay !== undefined) queueStatusPoll(registration.sysId, now() + delay)
    }
    if (opened.kind !== 'open' || !opened.session.ready().ok) return again()
    const outcome = opened.session.ask(statusCall(opened.session.target, registration.genesysId), registration.request)
    if (outcome.kind === 'thrown' || outcome.answer.status === 429 || outcome.answer.status >= 500) return again()
    const status = outcome.answer.status === 200 ? parseTrunkStatus(outcome.answer.body) : null
    if (status === null) return
    updateTrunkRequest(registration.request, { trunk_status: describeTrunkStatus(status).slice(0, 400) })
    if (status.inService !== true) again()
  }
}
