import { updateTrunkRequest, type TrunkRequestRecord } from '../requests'

/** Writes a request's drift where it is news; '' says that there is none. */
export function tellDrift(request: TrunkRequestRecord, drift: string): void {
  if (request.drift === drift) return
  request.drift = drift
  updateTrunkRequest(request.sysId, {
    drift,
    work_notes: drift === '' ? 'The trunk in Genesys Cloud is as registered again.' : drift,
  })
}
