import { DEFAULT_ROUTE } from '../../genesys/telephony/outbound-route'
import type { Scenario } from '../scenario/scenario'
import { ORGANIZATION_KINDS, type KindName } from './organizations'
import { createOther } from './others'
import { SCOPE, sysIdOf, type Stage } from './stage'

/** A trunk request of a case. */
export interface PlayedRequest {
  sysId: string
  number: string
  kind: KindName
  trunkName: string
  sipUri: string
  authUser: string
  /** True when a trunk of the request's name may be there that is somebody else's, or another request's. */
  contested: boolean
  /** The outbound route that the request names; '' for none. */
  route: string
  /** The request's digest password; '' for none. */
  password: string
}

/** Creates a scenario's trunk requests, as drafts, and the trunks that others made. */
export function createRequests(stage: Stage, scenario: Scenario): PlayedRequest[] {
  const requests: PlayedRequest[] = []
  for (const [index, plan] of scenario.requests.entries()) {
    const kind = scenario.organizations[plan.organization % scenario.organizations.length] ?? 'byoc'
    const twin = plan.twin ? requests.filter((other) => other.kind === kind).at(-1) : undefined
    const name = twin?.trunkName ?? `Trunk ${String(index)}`
    if (twin) twin.contested = true
    if (plan.foreign) createOther(stage, kind, name)
    requests.push({
      sysId: sysIdOf('b', index),
      number: `BTR${String(1001 + index).padStart(7, '0')}`,
      kind,
      trunkName: name,
      sipUri: twin?.sipUri ?? `sip:sbc${String(index)}.example.com`,
      authUser: twin?.authUser ?? `user${String(index)}`,
      contested: twin !== undefined || plan.foreign,
      route: plan.routed === true && ORGANIZATION_KINDS[kind].contract === 'platform' ? DEFAULT_ROUTE : '',
      password: plan.secret === true ? `canary-order-${String(index)}` : '',
    })
  }
  for (const request of requests) insert(stage, request)
  return requests
}

function insert(stage: Stage, request: PlayedRequest): void {
  stage.parts.database.insert(`${SCOPE}_trunk_request`, {
    sys_id: request.sysId,
    number: request.number,
    organization: stage.organization(request.kind),
    trunk_name: request.trunkName,
    sip_uri: request.sipUri,
    auth_user: request.authUser,
    ...(request.route === '' ? {} : { outbound_route: request.route }),
    ...(request.password === '' ? {} : { password_given: '1' }),
    registration_state: 'draft',
  })
  if (request.password === '') return
  const { password, sysId } = request
  stage.parts.database.insert(`${SCOPE}_digest_password`, { request: sysId }, { password })
}
