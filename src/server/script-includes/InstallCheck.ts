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

/** A heartbeat that was worked since then needs no other. */
const RECENT_MS = 60000

/**
 * Finds out what is still to do after an installation, an upgrade or a clone: what is unpublished, unverified, missing or
 * off. Calls nobody; the records that it inserts to prove that unique columns are unique, it removes at once.
 */
export class InstallCheck {
  /**
   * @returns what is to do, in the order in which it is best done: `standing` (`unpublished`, `unverified`, `missing`,
   *   `off`, or `unknown` where the platform refuses to be read), `what` and `nextStep`; empty when all is well
   * @throws Error when the user has not the role `x_gcx_byoc.admin`
   */
  findings(): Finding[] {
    if (!hasRole('admin')) throw new Error('The install check needs the role x_gcx_byoc.admin.')
    return allFindings(this.facts())
  }

  /**
   * For the nightly job: an index can be lost long after the installation, by a restored table or an upgrade.
   *
   * @internal
   */
  proveUniqueColumns(): void {
    proveUniqueColumns()
  }

  /**
   * @returns the findings as a table in plain text; one sentence where the user has not the role `x_gcx_byoc.admin`
   */
  report(): string {
    if (!hasRole('admin')) return 'The install check needs the role x_gcx_byoc.admin.'
    const facts = this.facts()
    return installReport(allFindings(facts), facts.queue)
  }

  /** Asks the queue for a sign of life where the last one is old, so that the next look finds one. */
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
