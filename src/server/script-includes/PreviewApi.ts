import { findUser } from '../people'
import { text, userId } from '../servicenow'
import { parseJson } from '../genesys'
import { readFields } from '../fields'
import { noSuchOrganization, noSuchRequest, noSuchTrunk } from '../refusals'
import { findTrunkRequest } from '../requests'
import { preview } from '../previews'
import { previewAsked, previewAskedChange } from '../orders'
import {
  answerRefusal,
  findVisibleOrganization,
  findVisibleRequest,
  findVisibleTrunk,
  noSuchUser,
  previewView,
  readChangeBody,
  readOrder,
} from '../rest'

/** The resources of the REST API "BYOC Trunks" that tell what would be done. They call nobody and change nothing. */
export class PreviewApi {
  /** GET /requests/{id}/preview: what the work on a trunk request would do now. 200. */
  read(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const id = text(request.pathParams['id'])
    const sysId = findVisibleRequest(id)
    const record = sysId === null ? null : findTrunkRequest(sysId)
    if (record === null) return answerRefusal(response, noSuchRequest(id))
    response.setBody(previewView(preview(record)))
  }

  /** POST /previews: what an order of the same body would do now. 200; nothing is ordered. */
  ask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readOrder(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const { order } = read
    const organization = findVisibleOrganization(order.organization)
    if (organization === null) return answerRefusal(response, noSuchOrganization(order.organization))
    const requestedFor = order.requested_for === '' ? userId() : findUser(order.requested_for)
    if (requestedFor === null) return answerRefusal(response, noSuchUser())
    const given: Readonly<Record<string, string>> = order
    const fields = readFields((column) => given[column] ?? '')
    const asked = { organization, site: order.site, ...fields, requestedFor, openedBy: userId() }
    response.setBody(previewView(previewAsked(asked, order.auth_password)))
  }

  /** POST /trunks/{id}/previews: what a change by the same body of PATCH /trunks/{id} would do now. 200. */
  change(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const id = text(request.pathParams['id'])
    const trunk = findVisibleTrunk(id)
    if (trunk === null) return answerRefusal(response, noSuchTrunk(id))
    const read = readChangeBody(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const found = previewAskedChange({ ...read.input, trunk, requestedFor: userId(), openedBy: userId() })
    if (found.ok) response.setBody(previewView(found.preview))
    else answerRefusal(response, found.refusal)
  }
}
