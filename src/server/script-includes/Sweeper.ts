import { dateTime, now, settings } from '../servicenow'
import { guarded } from '../redaction'
import { longVerifying } from '../organizations'
import { forgetStrayPasswords, movePassword, trunkRequestsWithPassword } from '../passwords'
import { isQueuedWork, isState, writeProgress } from '../requests'
import { askUnasked } from '../approvals'
import { registrationsBeyond, registrationsWithCommand, updateRegistration, pendingCommandOf } from '../registrations'
import { keepMissingTrunks } from '../outcomes'
import { NOT_SHOWN } from '../commands'
import { lanesLeftBehind, mendStrays, settledWithVerdict, wakeForgotten } from '../strays'
import { deleteLane } from '../lanes'
import { askMissingRoutes } from '../routes'
import { retireLeftReplaced } from '../retirement'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

/** Most lanes of one sweep; the next sweep goes on. */
const MOST_LANES = 1000

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

/** A registration is done at most this long after the time when it was due, unless its lane's backlog is longer. */
const LATELY_MS = 86400000

/** Longest time between the write to a request and the write to its registration, unless a node died in between. */
const GRACE_MS = 300000

interface Swept {
  woken: number
  removed: number
  mended: number
}

/**
 * Wakes work that was forgotten: lanes whose event was lost, whose lease ran out or whose retry time passed, and
 * diagnoses.
 */
export class Sweeper {
  /**
   * Every five minutes, among the requests that indexes find: those whose task is open, and those that were done lately.
   *
   * @returns the numbers of lanes woken, of dead holders' rows removed and of requests mended
   */
  sweep(): Swept {
    return this.sweepAmong(now() - LATELY_MS)
  }

  /** Once a night, among all requests: somebody may have closed the task of one that is at work. */
  sweepAll(): Swept {
    return this.sweepAmong(null)
  }

  /** `doneSince`: null for all requests, otherwise the time (epoch ms) since which a request counts as done lately. */
  private sweepAmong(doneSince: number | null): Swept {
    const openOnly = doneSince !== null
    const dead = lanesLeftBehind(MOST_LANES)
    for (const lane of dead) guarded(`lane ${lane.key}`, () => void deleteLane(lane.sysId))
    const mended =
      mendStrays({ since: dateTime(now() - GRACE_MS), until: dateTime(now() + GRACE_MS), openOnly }) +
      this.repeatCommands() +
      this.clearVerdicts(doneSince) +
      this.callBack() +
      this.askApprovers(openOnly)
    guarded('digest passwords', () => {
      this.putPasswordsAway(doneSince)
    })
    guarded('trunks', () => void keepMissingTrunks(MOST_TRUNKS))
    guarded('replaced trunks', () => void retireLeftReplaced(MOST_AT_ONCE))
    guarded('outbound routes', () => void askMissingRoutes(MOST_AT_ONCE, doneSince))
    for (const organization of longVerifying(dateTime(now() - VERIFYING_MS), MOST_VERIFYING)) {
      guarded(`organization ${organization}`, () => {
        new OrganizationDiagnosis().takeUp(organization)
      })
    }
    const woken = wakeForgotten(MOST_LANES)
    return { woken, removed: dead.length, mended }
  }

  /**
   * Clears the verdicts of registered requests that still show an earlier failure, because worker A and worker B wrote
   * them at the same time. Also closes the tasks of settled requests that the platform refused to close before.
   */
  private clearVerdicts(doneSince: number | null): number {
    const requests = settledWithVerdict(MOST_AT_ONCE, doneSince)
    return each(requests, ({ sysId, state }) => {
      if (isState(state)) writeProgress(sysId, { state, verdict: null })
    })
  }

  /** Asks the approvers of requests that wait for an approval which nobody is asked for. */
  private askApprovers(openOnly: boolean): number {
    let asked = 0
    guarded('approvals', () => {
      asked = askUnasked(MOST_AT_ONCE, openOnly)
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
  private putPasswordsAway(doneSince: number | null): void {
    for (const sysId of trunkRequestsWithPassword(MOST_PASSWORDS, doneSince !== null)) movePassword(sysId)
    forgetStrayPasswords(now() - GRACE_MS, MOST_PASSWORDS, doneSince)
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
    guarded(`record ${record.sysId}`, () => {
      work(record)
    })
  }
  return records.length
}
