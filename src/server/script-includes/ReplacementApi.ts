import { text } from '../servicenow'
import { parseJson } from '../genesys'
import { noSuchRequest } from '../refusals'
import { askReplacement, previewReplacement } from '../orders'
import { answerRefusal, findVisibleRequest, next, previewView, readReplacement, requestView } from '../rest'

/** The resource of the REST API "BYOC Trunks" that replaces a trunk whose change Genesys Cloud offers no call for. */
export class ReplacementApi {
  /**
   * POST /requests/{id}/replace, with the request of the change that failed: asks for a new trunk, and for the retirement
   * of the old one once that is registered. 201 with the request that does it; 200 with the one that an earlier call made;
   * with dry_run 200 with a preview of both steps, and nothing is asked for.
   */
  replace(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const id = text(request.pathParams['id'])
    const change = findVisibleRequest(id)
    if (change === null) return answerRefusal(response, noSuchRequest(id))
    const read = readReplacement(parseJson(text(request.body.dataString)))
    if (!read.ok) return answerRefusal(response, read.refusal)
    const { trunkName, dryRun } = read.input
    if (dryRun) {
      const found = previewReplacement(change, trunkName)
      if (!found.ok) return answerRefusal(response, found.refusal)
      return response.setBody(previewView(found.preview))
    }
    const made = askReplacement(change, trunkName, 'queued')
    if (!made.ok) return answerRefusal(response, made.refusal)
    const view = requestView(made.sysId)
    response.setStatus(made.isNew ? 201 : 200)
    response.setLocation(next(request, view?.number ?? made.sysId))
    response.setBody(view ?? { sys_id: made.sysId })
  }
}
