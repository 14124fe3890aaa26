import { dateTime, now, settings } from '../servicenow'
import { attempt } from '../redaction'
import { verdict } from '../verdicts'
import { longVerifying } from '../organizations'
import { forgetStrayPasswords, movePassword, trunkRequestsWithPassword } from '../passwords'
import { isQueuedWork, isState, writeProgress, type TrunkRequestRecord } from '../requests'
import { askUnasked } from '../approvals'
import {
  findRegistrationOf,
  registrationsBeyond,
  registrationsOfRequests,
  registrationsWithCommand,
  updateRegistration,
  pendingCommandOf,
  type RegistrationRecord,
} from '../registrations'
import { isNoneAstray, settledWithVerdict, trunkRequestsAtWork } from '../strays'
import { keepMissingTrunks } from '../outcomes'
import { NOT_SHOWN } from '../commands'
import { enqueue, follow, makeAnew } from '../queue'
import { deleteLane, lanesLeftBehind, wakeForgotten } from '../lanes'
import { askMissingRoutes } from '../routes'
import { retireLeftReplaced } from '../retirement'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

/** Most lanes of one sweep; the next sweep goes on. */
const MOST_LANES = 1000

/**
 * Requests read in one statement, and how many such chunks in one sweep: a request without work may stand behind
 * thousands of sound ones.
 */
const CHUNK = 1000
const MOST_CHUNKS = 50

/** Most pending commands of one sweep, and most requests of each other kind. */
const MOST_AT_ONCE = 1000

/** Longest time that a diagnosis takes, its eight calls and the way through the queue included. */
const VERIFYING_MS = 900000
const MOST_VERIFYING = 100

/** Longest wait of a registration that is believed: four times the longest back-off. */
const LONGEST_WAIT_MS = 3600000

/** Most trunks whose records are made in one sweep, most digest passwords that are moved, and most that are removed. */
const MOST_TRUNKS = 1000
const MOST_PASSWORDS = 1000

/** Longest time between the write to a request and the write to its registration, unless a node died in between. */
const GRACE_MS = 300000

/**
 * Wakes work that was forgotten: lanes whose event was lost, whose lease ran out or whose retry time passed, and
 * diagnoses.
 */
export class Sweeper {
  /** @returns the numbers of lanes woken, of dead holders' rows removed and of requests mended */
  sweep(): { woken: number; removed: number; mended: number } {
    const dead = lanesLeftBehind(MOST_LANES)
    for (const lane of dead) attempt(`lane ${lane.key}`, () => void deleteLane(lane.sysId))
    const mended =
      this.mendStrays() + this.repeatCommands() + this.clearVerdicts() + this.callBack() + this.askApprovers()
    attempt('digest passwords', () => {
      this.putPasswordsAway()
    })
    attempt('trunks', () => void keepMissingTrunks(MOST_TRUNKS))
    attempt('replaced trunks', () => void retireLeftReplaced(MOST_AT_ONCE))
    attempt('outbound routes', () => void askMissingRoutes(MOST_AT_ONCE))
    for (const organization of longVerifying(dateTime(now() - VERIFYING_MS), MOST_VERIFYING)) {
      attempt(`organization ${organization}`, () => {
        new OrganizationDiagnosis().takeUp(organization)
      })
    }
    const woken = wakeForgotten(MOST_LANES)
    return { woken, removed: dead.length, mended }
  }

  /** Mends requests that wait for a registration which is missing or has ended. */
  private mendStrays(): number {
    const unchanged = { since: dateTime(now() - GRACE_MS), until: dateTime(now() + GRACE_MS) }
    if (isNoneAstray(unchanged)) return 0
    let mended = 0
    let after = ''
    for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
      const requests = trunkRequestsAtWork(unchanged, after, CHUNK)
      mended += mendStraysOf(requests)
      const last = requests[requests.length - 1]
      if (last === undefined || requests.length < CHUNK) break
      after = last.sysId
    }
    return mended
  }

  /**
   * Clears the verdicts of registered requests that still show an earlier failure, because worker A and worker B wrote
   * them at the same time. Also closes the tasks of settled requests that the platform refused to close before.
   */
  private clearVerdicts(): number {
    const requests = settledWithVerdict(MOST_AT_ONCE)
    return each(requests, ({ sysId, state }) => {
      if (isState(state)) writeProgress(sysId, { state, verdict: null })
    })
  }

  /** Asks the approvers of requests that wait for an approval which nobody is asked for. */
  private askApprovers(): number {
    let asked = 0
    attempt('approvals', () => {
      asked = askUnasked(MOST_AT_ONCE)
    })
    return asked
  }

  /** Makes registrations due whose next attempt is further away than the longest wait: a node's clock was ahead. */
  private callBack(): number {
    const time = now()
    return each(registrationsBeyond(time + longestWaitMs(), MOST_AT_ONCE), ({ sysId }) => {
      updateRegistration(sysId, { next_attempt: String(time) })
    })
  }

  /**
   * Moves passwords that an older version left in the request, and removes passwords whose request was never stored.
   */
  private putPasswordsAway(): void {
    for (const sysId of trunkRequestsWithPassword(MOST_PASSWORDS)) movePassword(sysId)
    forgetStrayPasswords(now() - GRACE_MS, MOST_PASSWORDS)
  }

  /** Carries out commands that were given while a worker called Genesys and that this worker did not see. */
  private repeatCommands(): number {
    const registrations = registrationsWithCommand(MOST_AT_ONCE)
    return each(registrations, (registration) => {
      const pending = pendingCommandOf(registration.pending)
      if (isQueuedWork(registration.state)) {
        updateRegistration(registration.sysId, { next_attempt: String(now()) })
        return
      }
      // A command that its request could not show is repeated by the next sweep.
      if (pending !== null && new TrunkRegistration()[pending](registration.request).refused === NOT_SHOWN) return
      updateRegistration(registration.sysId, { wish: '' })
    })
  }
}

/**
 * The longest time until a registration's next attempt. A longer pause that Genesys asks for holds for the organization
 * instead.
 */
function longestWaitMs(): number {
  return Math.max(LONGEST_WAIT_MS, 2 * settings.quarantineMs())
}

/** Does the work for each record; an error in one does not stop the others. Returns the number of records. */
function each<T extends { sysId: string }>(records: readonly T[], work: (record: T) => void): number {
  for (const record of records) {
    attempt(`record ${record.sysId}`, () => {
      work(record)
    })
  }
  return records.length
}

function mendStraysOf(requests: readonly TrunkRequestRecord[]): number {
  const registrations = new Map(
    registrationsOfRequests(requests.map(({ sysId }) => sysId)).map((registration) => [
      registration.request,
      registration,
    ]),
  )
  const strays = requests.filter(({ sysId }) => isStray(registrations.get(sysId) ?? null))
  return each(strays, (request) => {
    mend(request, registrations.get(request.sysId) ?? null)
  })
}

function mend(request: TrunkRequestRecord, registration: RegistrationRecord | null): void {
  const ended = registration?.state ?? ''
  if (ended === 'cancelled' || ended === 'retired' || ended === 'changed') {
    writeProgress(request.sysId, { state: ended, verdict: null })
    return
  }
  if (registration === null) return replaceLost(request)
  if (request.state === 'retiring') return follow(request.sysId, 'retiring')
  if (ended === 'registered') {
    writeProgress(request.sysId, { state: ended, genesysId: registration.genesysId, verdict: null })
    return
  }
  enqueue(request)
}

/**
 * Creates a lost registration again. The platform may refuse to store the row; its absence is the only sign of that.
 */
function replaceLost(request: TrunkRequestRecord): void {
  makeAnew(request)
  if (findRegistrationOf(request.sysId) !== null) return
  const evidence = ['its registration could not be stored']
  writeProgress(request.sysId, { state: 'failed', verdict: verdict('app_failed', { evidence }) })
}

/** A pending command decides what becomes of a request: it is no stray. */
function isStray(registration: RegistrationRecord | null): boolean {
  return registration === null || !(isQueuedWork(registration.state) || pendingCommandOf(registration.pending) !== null)
}
