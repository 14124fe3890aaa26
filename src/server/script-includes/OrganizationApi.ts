import { text } from '../servicenow'
import { parseJson } from '../genesys'
import { noSuchOrganization, trunksUnderWay } from '../refusals'
import { forbidsCalls } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { adoptForeign } from '../adoption'
import {
  adoptionView,
  answerRefusal,
  answerVerdict,
  comparisonView,
  findVisibleOrganization,
  readAdoption,
} from '../rest'
import { Reconciler } from './Reconciler'

/**
 * The resources of the REST API "BYOC Trunks" about the trunks of an organization. No call goes out to Genesys Cloud
 * while the caller waits: the work is queued.
 */
export class OrganizationApi {
  /** POST /organizations/{id}/comparison: has the organization's trunks read and compared. 202. */
  compare(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const organization = this.asked(request, response)
    if (organization === null) return
    const refused = forbidsCalls(organization)
    if (refused !== null) return answerVerdict(response, refused)
    new Reconciler().startOne(organization.sysId)
    response.setStatus(202)
    response.setBody(comparisonView(organization.sysId))
  }

  /** POST /organizations/{id}/adoptions: makes foreign trunks known here, or says which ones it would. 200. */
  adopt(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const organization = this.asked(request, response)
    if (organization === null) return
    const read = readAdoption(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const outcome = adoptForeign(organization, read.asked)
    switch (outcome.kind) {
      case 'refused':
        return answerVerdict(response, outcome.verdict)
      case 'under_way':
        return answerRefusal(response, trunksUnderWay())
      case 'done':
        response.setBody(adoptionView(organization, read.asked.dryRun, outcome))
    }
  }

  private asked(request: RESTAPIRequest, response: RESTAPIResponse): OrganizationRecord | null {
    const id = text(request.pathParams['id'])
    const organization = findVisibleOrganization(id)
    if (organization === null) answerRefusal(response, noSuchOrganization(id), 404)
    return organization
  }
}
