import { findUser } from '../people'
import { hasRole, text, userId } from '../servicenow'
import { parseJson } from '../genesys'
import { readFields } from '../fields'
import {
  correlationTaken,
  noSuchOrganization,
  noSuchRequest,
  noSuchTrunk,
  notToRetire,
  notForOthers,
  orderUnderWay,
  refusalOfState,
} from '../refusals'
import type { OrganizationRecord } from '../organizations'
import { createAsked, createChange, orderOnce } from '../orders'
import {
  answerRefusal,
  below,
  beside,
  findVisibleRequest,
  findVisibleOrganization,
  findVisibleTrunk,
  inputInvalid,
  noSuchUser,
  queryOf,
  readChangeBody,
  readOrder,
  readPage,
  diagnosisView,
  requestView,
  requestViews,
  type RestOrder,
} from '../rest'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

type Made = ReturnType<typeof createAsked>

/** The request that a call makes, once for each correlation_id of its user. */
interface Making {
  /** True when the call asks for what an earlier one with its correlation_id made. */
  repeats: (made: { trunkName: string; view: ReturnType<typeof requestView> }) => boolean
  /** Address of the request with this number. */
  location: (number: string) => string
  make: () => Made
}

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
    this.makeOnce(order.correlation_id, response, {
      repeats: ({ trunkName }) => trunkName === order.trunk_name,
      location: (number) => below(request, number),
      make: () => this.make(order),
    })
  }

  /** Makes a request, or answers with the one that an earlier call with the same correlation_id made. */
  private makeOnce(correlationId: string, response: RESTAPIResponse, { repeats, location, make }: Making): void {
    const answer = (sysId: string, status: number, view = requestView(sysId)): void => {
      response.setStatus(status)
      response.setLocation(location(view?.number ?? sysId))
      response.setBody(view ?? { sys_id: sysId })
    }
    const once = correlationId === '' ? null : orderOnce(userId(), correlationId)
    if (once?.kind === 'under_way') return answerRefusal(response, orderUnderWay())
    if (once?.kind === 'made') {
      const view = requestView(once.sysId)
      if (repeats({ trunkName: once.trunkName, view })) return answer(once.sysId, 200, view)
      return answerRefusal(response, correlationTaken(view?.number ?? once.sysId, once.trunkName))
    }
    try {
      const made = make()
      if (made.ok) answer(made.sysId, 201)
      else answerRefusal(response, made.refusal)
    } finally {
      once?.done()
    }
  }

  private make(order: RestOrder): Made {
    const organization = findVisibleOrganization(order.organization)
    if (organization === null) return { ok: false, refusal: noSuchOrganization(order.organization) }
    const requestedFor = order.requested_for === '' ? userId() : findUser(order.requested_for)
    if (requestedFor !== null) return this.insert(order, organization, requestedFor)
    // Only operators may find out whether such a user exists.
    return { ok: false, refusal: hasRole('operator') ? noSuchUser() : notForOthers() }
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
   * POST /trunks/{id}/retire: has a trunk deleted in Genesys Cloud, however it came here, by its sys_id or Genesys trunk
   * ID. 202 with the request that does it.
   */
  retireTrunk(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const id = text(request.pathParams['id'])
    const trunk = findVisibleTrunk(id)
    if (trunk === null) return answerRefusal(response, noSuchTrunk(id))
    const { request: sysId, refused } = new TrunkRegistration().retireTrunk(trunk)
    if (refused !== '') return answerRefusal(response, notToRetire(refused))
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
    this.makeOnce(correlationId, response, {
      repeats: ({ view }) => view?.trunk === trunk,
      location: (number) => beside(request, 'requests', number),
      make: () => createChange({ ...input, trunk, requestedFor: userId(), openedBy: userId(), correlationId }),
    })
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

  private insert(order: RestOrder, organization: OrganizationRecord, requestedFor: string): Made {
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
