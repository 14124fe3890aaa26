import { scope as SCOPE } from '../../../now.config.json'
import { hasRole, instanceBuild } from '../servicenow'
import {
  findingsOf,
  installReport,
  proveUniqueColumns,
  readInstallFacts,
  readRecordFacts,
  readRoomVersions,
  recordFindings,
  releaseFindings,
  roomFindings,
  type Finding,
  type InstallFacts,
} from '../install'
import { Heartbeat } from './Heartbeat'

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
   *   `off`, or `unknown` where the platform refuses to be read), `what` and `nextStep`; empty when nothing is to do
   * @throws Error when the user lacks the app's role `admin`
   */
  findings(): Finding[] {
    if (!hasRole('admin')) throw new Error(`The install check needs the role ${SCOPE}.admin.`)
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
    if (!hasRole('admin')) return `The install check needs the role ${SCOPE}.admin.`
    const facts = this.facts()
    return installReport(allFindings(facts), facts.queue)
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
