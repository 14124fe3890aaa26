import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { findTrunkRequests, trunkRequestsOf, type TrunkRequestRecord } from '../requests'

const REQUESTS = `${SCOPE}_trunk_request`

/** States of requests and of registrations whose work is done. */
const DONE = 'registered,changed,retired'

/** States of requests that need nothing any more. */
const SETTLED = `${DONE},cancelled,rejected`

/**
 * Requests that need nothing any more and still name a verdict, at most `limit`. Without `doneSince` (epoch ms) every
 * request is looked at. With it, two kinds are: requests whose task the platform refused to close, which is open still,
 * and requests whose registration was due at `doneSince` or later.
 */
export function settledWithVerdict(limit: number, doneSince: number | null): TrunkRequestRecord[] {
  if (doneSince !== null) {
    const done = doneRequests(limit, doneSince, (record) => {
      toldOn(record, 'request.')
    })
    const seen = new Set(done.map(({ sysId }) => sysId))
    return [...done, ...unclosed(limit).filter(({ sysId }) => !seen.has(sysId))]
  }
  const record = new GlideRecord(REQUESTS)
  record.addQuery('verdict', 'update_refused').addOrCondition('registration_state', 'IN', DONE)
  record.addQuery('registration_state', 'IN', SETTLED)
  toldOn(record)
  record.setLimit(limit)
  return trunkRequestsOf(record)
}

/**
 * Requests whose registration is done and was due at `since` (epoch ms) or later, found by an index. `narrow` adds its
 * conditions on the request to those on the registration.
 */
export function doneRequests(
  limit: number,
  since: number,
  narrow: (registrations: GlideRecord) => void,
): TrunkRequestRecord[] {
  const record = new GlideRecord(`${SCOPE}_registration`)
  record.addQuery('state', 'IN', DONE)
  record.addQuery('next_attempt', '>=', String(since))
  record.addQuery('request.registration_state', 'IN', DONE)
  narrow(record)
  record.setLimit(limit)
  record.query()
  const requests: string[] = []
  while (record.next()) requests.push(text(record.getValue('request')))
  return [...findTrunkRequests(requests).values()]
}

function unclosed(limit: number): TrunkRequestRecord[] {
  const record = new GlideRecord(REQUESTS)
  record.addQuery('active', '1')
  record.addQuery('verdict', 'update_refused')
  record.addQuery('registration_state', 'IN', SETTLED)
  record.setLimit(limit)
  return trunkRequestsOf(record)
}

/** `path`: leads from the queried table to the trunk request. */
function toldOn(record: GlideRecord, path = ''): void {
  record.addNotNullQuery(`${path}verdict`)
  // The verdict that a replaced trunk stands is right until that trunk is gone.
  record.addQuery(`${path}verdict`, '!=', 'replaced_trunk_stands')
}
