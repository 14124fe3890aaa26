import { isBlind, ORGANIZATION_KINDS, orgIdOf, REGION_ID } from './stage/organizations'
import type { PlayedRequest } from './stage/requests'
import { INSTANCE, SCOPE, type Stage } from './stage/stage'

const NOT_ASKED = 'registration_state=registered^outbound_routeISNOTEMPTY^route_requestISEMPTY'
const WORK = 'stateINqueued,registering,retrying,retiring'

/** True when nothing is left to be done for any request, however it came there. */
export function isAllDone({ parts }: Stage, requests: readonly PlayedRequest[]): boolean {
  const { database } = parts
  if (database.count(`${SCOPE}_registration`, WORK) > 0 || database.count(`${SCOPE}_lane`, '') > 0) return false
  // A pending command is not done yet: the sweeper sees to it.
  if (database.count(`${SCOPE}_registration`, 'wishISNOTEMPTY') > 0) return false
  // The task still has to be closed, because the instance refused that before.
  if (database.count(`${SCOPE}_trunk_request`, 'verdict=update_refused') > 0) return false
  // A change is to be made still, a replaced trunk to be retired; or nobody has asked for that yet, or for a route.
  const steps = ['actINchange,retire^registration_stateINqueued,registering,retrying,retiring', NOT_ASKED]
  if (steps.some((query) => database.count(`${SCOPE}_trunk_request`, query) > 0)) return false
  if (database.count(`${SCOPE}_registration`, 'state=registered^replacesISNOTEMPTY') > 0) return false
  return requests.every(({ sysId }) => {
    const state = database.get(`${SCOPE}_trunk_request`, sysId)?.['registration_state'] ?? ''
    return !['draft', 'queued', 'registering', 'retrying', 'retiring'].includes(state)
  })
}

export function stateOf({ parts }: Stage, { sysId }: PlayedRequest): string {
  return parts.database.get(`${SCOPE}_trunk_request`, sysId)?.['registration_state'] ?? ''
}

function isMadeAnew({ parts }: Stage, { sysId }: PlayedRequest): boolean {
  return parts.database.count(`${SCOPE}_registration`, `request=${sysId}^created_anew=true`) > 0
}

function registers({ parts }: Stage, { sysId }: PlayedRequest): boolean {
  return parts.database.count(`${SCOPE}_registration`, `request=${sysId}^operation=retire`) === 0
}

/** True when nothing stands in the way of a request any more, now that no fault lasts. */
export function isHealable(stage: Stage, request: PlayedRequest): boolean {
  const state = stateOf(stage, request)
  // A write that was sent under a lost registration can't be looked up in an organization that answers no look-up.
  if (isBlind(request.kind) && isMadeAnew(stage, request)) return false
  const ended = state === 'failed' || (state === 'outcome_unknown' && !isBlind(request.kind))
  return ended && !request.contested && registers(stage, request) && !standsElsewhere(stage, request)
}

/**
 * True when the request belongs to another instance by now, or its write went where the organization's record doesn't
 * point any more.
 */
function standsElsewhere({ parts }: Stage, { sysId, kind }: PlayedRequest): boolean {
  const [registration = {}] = parts.database.select(`${SCOPE}_registration`, `request=${sysId}`)
  const { instance = '', write_sent: sent = '', genesys_id: genesysId = '' } = registration
  const mayBeThere = genesysId !== '' || Number(sent) > 0
  const place = { org_id: orgIdOf(kind), region: REGION_ID, contract: ORGANIZATION_KINDS[kind].contract }
  const isMoved = Object.entries(place).some(([field, here]) => ![here, ''].includes(registration[field] ?? ''))
  return ![INSTANCE, ''].includes(instance) || (mayBeThere && isMoved)
}
