import { scope as SCOPE } from '../../../now.config.json'
import { hasRole, instanceBuild } from '../servicenow'
import {
  proveUniqueColumns,
  readInstallFacts,
  readOrderFacts,
  readRecordFacts,
  readRoomVersions,
  roomFindings,
  type Finding,
  type InstallFacts,
} from '../facts'
import {
  findingsOf,
  installReport,
  recordFindings,
  releaseFindings,
  setupPage,
  setupSteps,
  type SetupPage,
} from '../install'
import { Heartbeat } from './Heartbeat'

const REFUSED = `The install check needs the role ${SCOPE}.admin.`

/** While the last heartbeat is not older than this, no new one is queued. */
const RECENT_MS = 60000

/**
 * Finds the tasks that are left after an installation, an upgrade or a clone: records that are unpublished, unverified,
 * missing or off. Makes no outbound call. To prove that unique columns are unique it inserts records, which it removes
 * at once.
 */
export class InstallCheck {
  /**
   * @returns the tasks, in the order in which they are best done: `standing` (`unpublished`, `unverified`, `missing`,
   *   `off`, or `unknown` where the platform refuses to be read), `what`, `nextStep`, the `step` of the setup, and as `link`
   *   the address of the record that mends it, where there is one; empty when nothing is to do
   * @throws Error when the user lacks the app's role `admin`
   */
  findings(): Finding[] {
    if (!hasRole('admin')) throw new Error(REFUSED)
    return allFindings(this.facts())
  }

  /**
   * For the nightly job: proves that unique columns are unique. An index can be lost long after the installation, by a
   * restored table or an upgrade.
   *
   * @internal
   */
  proveUniqueColumns(): void {
    proveUniqueColumns()
  }

  /**
   * @returns the findings as a table in plain text; a single sentence when the user lacks the app's role `admin`
   */
  report(): string {
    if (!hasRole('admin')) return REFUSED
    const facts = this.facts()
    return installReport(allFindings(facts), facts.queue)
  }

  /**
   * For the page of the setup.
   *
   * @returns the steps from the installation to the first order, each with its state, and below each what is left of it
   * @internal
   */
  page(): SetupPage {
    if (!hasRole('admin')) return { summary: REFUSED, rows: [], queue: '' }
    const facts = this.facts()
    return setupPage(setupSteps(allFindings(facts), readOrderFacts()), facts.queue)
  }

  /**
   * Reads the facts that the findings depend on. When the last heartbeat is old, a new one is queued, so that the next
   * check finds it.
   */
  private facts(): InstallFacts {
    const facts = readInstallFacts()
    const beat = facts.queue?.beat ?? null
    if (beat === null || beat > RECENT_MS) new Heartbeat().ask()
    return facts
  }
}

function allFindings(facts: InstallFacts): Finding[] {
  return [
    ...releaseFindings(instanceBuild()),
    ...roomFindings(readRoomVersions()),
    ...findingsOf(facts),
    ...recordFindings(readRecordFacts()),
  ]
}
