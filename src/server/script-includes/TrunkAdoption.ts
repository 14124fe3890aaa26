import { scope as SCOPE } from '../../../now.config.json'
import { hasRole, text } from '../servicenow'
import { inFull, type Verdict } from '../verdicts'
import { noSuchOrganization, trunksUnderWay } from '../refusals'
import { adoptForeign, type Adopted } from '../adoption'
import { findVisibleOrganization } from '../rest'

/** The effect of an adoption, or of a dry run. */
export interface AdoptionSummary extends Adopted {
  dryRun: boolean
  /** name of the organization */
  organization: string
  /** the reason why nothing was done, '' when it was */
  refused: string
  /** the verdict that `refused` tells, with its next step; null when there is none */
  verdict: Verdict | null
}

/**
 * Makes trunks known here that are in Genesys Cloud and that nobody here asked for, without an order, without a call and
 * without a write there. A comparison has found them: *Adopt trunks* or *Reconcile* on the organization makes one.
 */
export class TrunkAdoption {
  /**
   * Adopts foreign trunks of an organization. From then on each is wanted as it was last read, so that drift is found.
   * Its digest password stays unknown. At most 500 trunks are adopted by one call.
   *
   * @param organization sys_id, Genesys organization id or name of the organization
   * @param options `dryRun`: only returns what would happen; `ids`: ids of trunks in Genesys Cloud, instead of all that
   *   are foreign
   * @returns the trunks that were adopted, and those that were left alone, each with the reason
   * @throws an Error when the user lacks the app's role `operator`, or there is no such organization
   */
  adopt(organization: PlatformText | string, options?: { dryRun?: boolean; ids?: readonly string[] }): AdoptionSummary {
    if (!hasRole('operator')) throw new Error(`To adopt trunks needs the role ${SCOPE}.operator.`)
    const asked = text(organization)
    const record = findVisibleOrganization(asked)
    if (record === null) throw new Error(inFull(noSuchOrganization(asked)))
    const dryRun = options?.dryRun === true
    const ids = options?.ids === undefined ? null : options.ids.map((id) => text(id))
    const outcome = adoptForeign(record, { ids, dryRun })
    const none = { dryRun, organization: record.name, adopted: [], leftAlone: [], left: 0 }
    switch (outcome.kind) {
      case 'done': {
        const { adopted, leftAlone, left } = outcome
        return { ...none, adopted, leftAlone, left, refused: '', verdict: null }
      }
      case 'refused':
        return { ...none, refused: outcome.verdict.message, verdict: outcome.verdict }
      case 'under_way':
        return { ...none, refused: trunksUnderWay().message, verdict: null }
    }
  }
}
