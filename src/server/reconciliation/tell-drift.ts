import type { TrunkTerms } from '../contracts'
import { guarded } from '../redaction'
import { updateTrunkRequest, type TrunkRequestRecord } from '../requests'
import { sameTerms, updateTrunk, type TrunkRecord } from '../inventory'

/**
 * Writes a request's drift when it has changed, '' for none, and the terms that the comparison says nothing of. A request
 * that can't be written, as when a rule of the instance keeps closed tasks as they are, does not end the comparison.
 */
export function tellDrift(request: TrunkRequestRecord, drift: string, notCompared = request.notCompared): void {
  const isNews = request.drift !== drift
  if (!isNews && request.notCompared === notCompared) return
  Object.assign(request, { drift, notCompared })
  const note = drift === '' ? 'The trunk in Genesys Cloud is as registered again.' : drift
  guarded(`trunk request ${request.number}`, () => {
    updateTrunkRequest(request.sysId, {
      drift,
      not_compared: notCompared,
      ...(isNews ? { work_notes: note } : {}),
    })
  })
}

/** The findings of a comparison about a trunk; an absent one was not looked at. */
export interface Told {
  state?: 'present' | 'missing'
  drift?: string
  notCompared?: string
  lastRead?: TrunkTerms
}

/** Writes the findings of a comparison to a trunk, when they are news. */
export function tellTrunk(trunk: TrunkRecord, told: Told): void {
  const { state = trunk.state, drift = trunk.drift, notCompared = trunk.notCompared, lastRead = trunk.lastRead } = told
  const isSame = state === trunk.state && drift === trunk.drift && notCompared === trunk.notCompared
  if (isSame && sameTerms(lastRead, trunk.lastRead)) return
  Object.assign(trunk, { state, drift, notCompared, lastRead })
  updateTrunk(trunk.sysId, { state, drift, notCompared, lastRead })
}
