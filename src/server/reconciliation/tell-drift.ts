import { updateTrunkRequest, type TrunkRequestRecord } from '../requests'

/** Writes a request's drift when it has changed, '' for none, and the terms that the comparison says nothing of. */
export function tellDrift(request: TrunkRequestRecord, drift: string, notCompared = request.notCompared): void {
  const isNews = request.drift !== drift
  if (!isNews && request.notCompared === notCompared) return
  Object.assign(request, { drift, notCompared })
  const note = drift === '' ? 'The trunk in Genesys Cloud is as registered again.' : drift
  updateTrunkRequest(request.sysId, {
    drift,
    not_compared: notCompared,
    ...(isNews ? { work_notes: note } : {}),
  })
}
