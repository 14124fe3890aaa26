import { FIRST_POLL_MS, now, queueStatusPollAt, text } from '../servicenow'
import { parseContract } from '../fields'
import { adapterOf, statusCall } from '../contracts'
import { describeTrunkStatus, parseTrunkStatus } from '../telephony'
import { guarded, redact } from '../redaction'
import { findOrganization, type OrganizationRecord } from '../organizations'
import { ask, openSession, type GenesysSession } from '../calls'
import { updateTrunkRequest } from '../requests'
import { updateTrunk } from '../inventory'
import { elsewhere, findRegistrations, parseLaneKey, type RegistrationRecord } from '../registrations'
import { laneShare } from '../lanes'

/**
 * Delays between polls: the status lags creation by seconds. A trunk that is not in service after the last poll is
 * shown as such.
 */
const DELAYS_MS = [FIRST_POLL_MS, 20000, 60000, 300000, 900000]

/**
 * The period over which polls are spread when the lane's share of the rate limit is used up: registering comes first.
 */
const SPREAD_MS = 60000

/** The progress of one trunk's polls. It is stored in the event only. */
interface Cursor {
  /** The number of earlier polls. */
  polls: number
  genesysId: string
}

/** Asks Genesys whether new trunks are in service, without blocking a worker between two polls. */
export class StatusPoller {
  /**
   * Asks once for each trunk; asks again later while a trunk is not in service. When the organization does not answer,
   * the request shows no status.
   *
   * @param registrationSysIds sys_ids of registrations, separated by commas
   * @param cursorText the key of the lane whose worker asks for their first poll; or else the progress of their polls
   */
  poll(registrationSysIds: PlatformText | string, cursorText: PlatformText | string): void {
    const given = text(cursorText)
    const isFirst = parseLaneKey(given) !== null
    // Lane B may have registered a trunk that lane A had named as one of its next: then B has asked for its poll, too.
    const registered = findRegistrations(text(registrationSysIds).split(',')).filter(
      ({ state, lane }) => state === 'registered' && (!isFirst || lane === given),
    )
    const [first] = registered
    if (first === undefined) return
    const organization = findOrganization(first.organization)
    const contract = parseContract(organization?.contract ?? '')
    if (organization === null || contract === null || !adapterOf(contract).tellsStatus) return
    const polls = registered.map((registration) => ({ registration, cursor: readCursor(given, registration) }))
    // A trunk that was registered again meanwhile has polls of its own.
    const current = polls.filter(
      ({ registration, cursor }) =>
        cursor.genesysId === registration.genesysId && elsewhere(registration, organization) === null,
    )
    if (current.length > 0) this.ask(current, organization)
  }

  private ask(polls: readonly Poll[], organization: OrganizationRecord): void {
    const [first] = polls
    if (first === undefined) return
    const opened = openSession(organization, laneShare(first.registration.lane))
    for (const poll of polls) {
      if (opened.kind === 'open') this.askOne(poll, opened.session)
      else if (opened.kind === 'paused') put(poll, opened.until)
      else again(poll)
    }
  }

  private askOne(poll: Poll, session: GenesysSession): void {
    const { registration } = poll
    const room = session.mayCall()
    if (!room.ok) return put(poll, room.at + Math.random() * SPREAD_MS)
    if (!session.ready().ok) return again(poll)
    const answered = ask(statusCall(session.target, registration.genesysId), registration.request, session)
    if (answered.kind === 'failure') return answered.retry === 'retry' ? again(poll) : undefined
    const status = parseTrunkStatus(answered.answer.body)
    if (status === null) return
    const shown = fitting(redact(describeTrunkStatus(status), session.secrets))
    // A rule of the instance may keep closed tasks as they are; the trunk's own record shows the status all the same.
    guarded(`trunk request ${registration.request}`, () => {
      updateTrunkRequest(registration.request, { trunk_status: shown })
    })
    updateTrunk(registration.trunk, { status: shown })
    if (status.inService !== true) again(poll)
  }
}

/** The next poll of one trunk. */
interface Poll {
  registration: RegistrationRecord
  cursor: Cursor
}

/** Repeats the same poll later. */
function put({ registration, cursor }: Poll, epochMs: number): void {
  queueStatusPollAt([registration.sysId], writeCursor(cursor), epochMs)
}

/** Queues the next poll after this one, if one is left. */
function again({ registration, cursor }: Poll): void {
  const polls = cursor.polls + 1
  const delay = DELAYS_MS[polls]
  if (delay !== undefined) put({ registration, cursor: { ...cursor, polls } }, now() + delay)
}

/** Length of the column; a longer text is cut and ends with an ellipsis. */
const LONGEST = 400

function fitting(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`
}

function readCursor(cursor: string, registration: RegistrationRecord): Cursor {
  const [, polls = '', genesysId = ''] = /^(\d{1,9}):(.+)$/.exec(cursor) ?? []
  return genesysId === '' ? { polls: 0, genesysId: registration.genesysId } : { polls: Number(polls), genesysId }
}

function writeCursor({ polls, genesysId }: Cursor): string {
  return `${String(polls)}:${genesysId}`
}
