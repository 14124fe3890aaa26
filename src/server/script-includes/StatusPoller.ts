import { statusCall } from '../genesys/platform-calls'
import { describeTrunkStatus, parseTrunkStatus } from '../genesys/trunk-status'
import { ask } from '../glide/ask'
import { now } from '../glide/clock'
import { FIRST_POLL_MS, queueStatusPoll } from '../glide/events'
import { openSession } from '../glide/open-session'
import { findOrganization, type OrganizationRecord } from '../glide/records/organizations'
import { findRegistration, type RegistrationRecord } from '../glide/records/registrations'
import { updateTrunkRequest } from '../glide/records/trunk-requests'
import { text } from '../glide/text'
import { laneShare } from '../glide/lane-share'
import { GenesysTokens } from './GenesysTokens'

/** Delays between polls: the status lags creation by seconds, and a trunk that is not in service by then is shown so. */
const DELAYS_MS = [FIRST_POLL_MS, 20000, 60000, 300000, 900000]

/** Polls that find the lane's share of the rate limit used up spread over a minute: registering comes first. */
const SPREAD_MS = 60000

/** Where the polls of one trunk stand. It travels in the event; nothing else remembers it. */
interface Cursor {
  /** Polls made before. */
  polls: number
  genesysId: string
}

/** Asks Genesys whether a new trunk is in service, without holding a worker between two questions. */
export class StatusPoller {
  /**
   * Asks once; asks again later while the trunk is not in service. Where the organization doesn't answer, the status is
   * left out.
   *
   * @param registrationSysId sys_id of the registration
   * @param cursorText where its polls stand, '' for the first one
   */
  poll(registrationSysId: PlatformText | string, cursorText: PlatformText | string): void {
    const registration = findRegistration(text(registrationSysId))
    if (registration?.state !== 'registered') return
    const organization = findOrganization(registration.organization)
    if (organization?.contract !== 'platform') return
    const cursor = readCursor(text(cursorText), registration)
    // Registered anew meanwhile: the new trunk has polls of its own.
    if (cursor.genesysId === registration.genesysId) this.ask(registration, organization, cursor)
  }

  private ask(registration: RegistrationRecord, organization: OrganizationRecord, cursor: Cursor): void {
    const tokens = new GenesysTokens()
    const opened = openSession(organization, {
      ...laneShare(registration.lane),
      tokens: (wanted, rejected) => tokens.obtain(wanted, rejected),
    })
    if (opened.kind === 'paused') return queueStatusPoll(registration.sysId, writeCursor(cursor), opened.until)
    const again = (): void => {
      const polls = cursor.polls + 1
      const delay = DELAYS_MS[polls]
      if (delay !== undefined) queueStatusPoll(registration.sysId, writeCursor({ ...cursor, polls }), now() + delay)
    }
    if (opened.kind === 'refused') return again()
    const { session } = opened
    const room = session.mayCall()
    if (!room.ok) {
      return queueStatusPoll(registration.sysId, writeCursor(cursor), room.at + Math.random() * SPREAD_MS)
    }
    if (!session.ready().ok) return again()
    const answered = ask(statusCall(session.target, registration.genesysId), registration.request, session)
    if (answered.kind === 'failure') return answered.retry === 'retry' ? again() : undefined
    const status = parseTrunkStatus(answered.answer.body)
    if (status === null) return
    updateTrunkRequest(registration.request, { trunk_status: fitting(describeTrunkStatus(status)) })
    if (status.inService !== true) again()
  }
}

/** Length of the column; what does not fit is said to be missing. */
const LONGEST = 400

function fitting(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`
}

function readCursor(cursor: string, registration: RegistrationRecord): Cursor {
  const [, polls = '', genesysId = ''] = /^(\d+):(.+)$/.exec(cursor) ?? []
  return genesysId === '' ? { polls: 0, genesysId: registration.genesysId } : { polls: Number(polls), genesysId }
}

function writeCursor({ polls, genesysId }: Cursor): string {
  return `${String(polls)}:${genesysId}`
}
