import { findUser, hasRole, text, userId } from '../servicenow'
import { parseJson } from '../genesys'
import { readFields } from '../contracts'
import {
  correlationTaken,
  noSuchOrganization,
  noSuchRequest,
  noSuchTrunk,
  notForOthers,
  orderUnderWay,
  refusalOfState,
} from '../verdicts'
import type { OrganizationRecord } from '../organizations'
import {
  answerRefusal,
  below,
  beside,
  createAsked,
  createChange,
  findVisibleRequest,
  findVisibleOrganization,
  findVisibleTrunk,
  inputInvalid,
  orderOnce,
  queryOf,
  readChangeBody,
  readOrder,
  readPage,
  diagnosisView,
  requestView,
  requestViews,
  type RestOrder,
} from '../orders'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * The resources of the REST API "BYOC Trunks". A caller sees the records that the access controls of the tables show to
 * the user. No call goes out to Genesys Cloud while the caller waits: the work is queued.
 */
export class TrunkApi {
  /**
   * POST /requests: asks for a trunk. 201 with the request, which is queued or awaits approval; 200 with the request
   * that an earlier call of this user with the same correlation_id made.
   */
  create(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readOrder(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const { order } = read
    if (order.correlation_id === '') return this.make(order, request, response)
    const once = orderOnce(userId(), order.correlation_id)
    if (once.kind === 'under_way') return answerRefusal(response, orderUnderWay())
    if (once.kind === 'made') {
      const view = requestView(once.sysId)
      const number = view?.number ?? once.sysId
      if (once.trunkName !== order.trunk_name) return answerRefusal(response, correlationTaken(number, once.trunkName))
      response.setStatus(200)
      response.setLocation(below(request, number))
      return response.setBody(view ?? { sys_id: once.sysId })
    }
    try {
      this.make(order, request, response)
    } finally {
      once.done()
    }
  }

  private make(order: RestOrder, request: RESTAPIRequest, response: RESTAPIResponse): void {
    const organization = findVisibleOrganization(order.organization)
    if (organization === null) return answerRefusal(response, noSuchOrganization(order.organization))
    const requestedFor = order.requested_for === '' ? userId() : findUser(order.requested_for)
    if (requestedFor === null) {
      // Only operators may find out whether such a user exists.
      return answerRefusal(
        response,
        hasRole('operator')
          ? inputInvalid('requested_for: there is no such user; give a sys_id or a user name.')
          : notForOthers(),
      )
    }
    const created = this.insert(order, organization, requestedFor)
    if (!created.ok) return answerRefusal(response, created.refusal)
    const view = requestView(created.sysId)
    response.setStatus(201)
    response.setLocation(below(request, view?.number ?? created.sysId))
    response.setBody(view ?? { sys_id: created.sysId })
  }

  /** GET /requests: the user's own requests, newest first; operators see all. */
  list(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const page = readPage(queryOf(request))
    if ('problems' in page) return answerRefusal(response, inputInvalid(page.problems.join(' ')))
    const organization = page.organization === '' ? null : findVisibleOrganization(page.organization)
    if (page.organization !== '' && organization === null)
      return answerRefusal(response, noSuchOrganization(page.organization))
    const found = requestViews({
      state: page.state,
      organization: organization?.sysId ?? '',
      before: page.before,
      ownOf: hasRole('operator') ? '' : userId(),
      // One more request than shown is read, to find out whether there is another page.
      limit: page.limit + 1,
    })
    const requests = found.slice(0, page.limit)
    response.setBody({ requests, next: found.length > page.limit ? (requests[page.limit - 1]?.number ?? null) : null })
  }

  /** GET /requests/{id}: one request, by number or sys_id. */
  read(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const sysId = this.asked(request, response)
    if (sysId !== null) response.setBody(requestView(sysId))
  }

  /**
   * POST /requests/{id}/retire: has the trunk deleted in Genesys Cloud, or withdraws a request without a trunk. 202
   * with the present state of the request.
   */
  retire(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const sysId = this.asked(request, response)
    if (sysId === null) return
    const { refused, state } = new TrunkRegistration().retire(sysId)
    if (refused !== '') return answerRefusal(response, refusalOfState(refused, state))
    response.setStatus(202)
    response.setBody(requestView(sysId))
  }

  /**
   * PATCH /trunks/{id}: asks for a change of a trunk, by its sys_id or Genesys trunk ID. 201 with the request that
   * changes it, which is queued or awaits approval; 200 with the request that an earlier call of this user with the same
   * correlation_id made.
   */
  change(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const id = text(request.pathParams['id'])
    const trunk = findVisibleTrunk(id)
    if (trunk === null) return answerRefusal(response, noSuchTrunk(id))
    const read = readChangeBody(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const { input, correlationId } = read
    const answer = (sysId: string, status: number): void => {
      const view = requestView(sysId)
      response.setStatus(status)
      response.setLocation(beside(request, 'requests', view?.number ?? sysId))
      response.setBody(view ?? { sys_id: sysId })
    }
    const once = correlationId === '' ? null : orderOnce(userId(), correlationId)
    if (once?.kind === 'under_way') return answerRefusal(response, orderUnderWay())
    if (once?.kind === 'made') {
      const view = requestView(once.sysId)
      if (view?.trunk === trunk) return answer(once.sysId, 200)
      return answerRefusal(response, correlationTaken(view?.number ?? once.sysId, once.trunkName))
    }
    try {
      const asked = { ...input, trunk, requestedFor: userId(), openedBy: userId(), correlationId }
      const made = createChange(asked)
      if (made.ok) answer(made.sysId, 201)
      else answerRefusal(response, made.refusal)
    } finally {
      once?.done()
    }
  }

  /** POST /organizations/{id}/diagnosis: queues a diagnosis of access to an organization. 202. */
  diagnose(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const organization = this.askedOrganization(request, response)
    if (organization === null) return
    new OrganizationDiagnosis().request(organization.sysId)
    response.setStatus(202)
    response.setBody(diagnosisView(organization.sysId))
  }

  /** GET /organizations/{id}/diagnosis: the result of the last diagnosis, or that one is under way. */
  diagnosis(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const organization = this.askedOrganization(request, response)
    if (organization !== null) response.setBody(diagnosisView(organization.sysId))
  }

  private insert(
    order: RestOrder,
    organization: OrganizationRecord,
    requestedFor: string,
  ): ReturnType<typeof createAsked> {
    const given: Readonly<Record<string, string>> = order
    const asked = {
      organization,
      site: order.site,
      ...readFields((column) => given[column] ?? ''),
      requestedFor,
      openedBy: userId(),
      correlationId: order.correlation_id,
    }
    return createAsked(asked, order.auth_password)
  }

  private asked(request: RESTAPIRequest, response: RESTAPIResponse): string | null {
    const id = text(request.pathParams['id'])
    const sysId = findVisibleRequest(id)
    if (sysId === null) answerRefusal(response, noSuchRequest(id))
    return sysId
  }

  private askedOrganization(request: RESTAPIRequest, response: RESTAPIResponse): OrganizationRecord | null {
    const id = text(request.pathParams['id'])
    const organization = findVisibleOrganization(id)
    if (organization === null) answerRefusal(response, noSuchOrganization(id), 404)
    return organization
  }
}
