import { serviceError, text } from '../servicenow'
import type { Verdict } from '../verdicts'
import type { Refusal, RefusalCode } from '../refusals'

/** HTTP status of each refusal (REST API HTTP response codes). */
const STATUS: Readonly<Record<RefusalCode, number>> = {
  input_missing: 400,
  input_ambiguous: 400,
  input_invalid: 400,
  request_unknown: 404,
  trunk_unknown: 404,
  organization_unknown: 400,
  organization_inactive: 409,
  organization_unverified: 409,
  payload_invalid: 400,
  payload_truncated: 400,
  inbound_site_missing: 400,
  correlation_id_taken: 409,
  order_under_way: 409,
  state_refuses: 409,
  refused_by_rule: 403,
  not_for_others: 403,
  not_diagnosed: 409,
}

/** Answers with a refusal in the platform's own shape: `message` is the sentence, `detail` its code and next step. */
export function answerRefusal(response: RESTAPIResponse, refusal: Refusal, status = STATUS[refusal.code]): void {
  response.setError(serviceError(status, refusal.message, `${refusal.code}: ${refusal.nextStep}`))
}

/** Answers that the app's own guards forbid what was asked for, in the words of the verdict. */
export function answerVerdict(response: RESTAPIResponse, { code, message, nextStep }: Verdict): void {
  response.setError(serviceError(409, message, `${code}: ${nextStep}`))
}

/**
 * Query parameters as lists of texts. The platform's object is read by property name, because its class is not
 * documented.
 */
export function queryOf(request: RESTAPIRequest): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const name in request.queryParams) {
    const values = request.queryParams[name]
    const [first, second] = [values?.[0], values?.[1]]
    found[name] = [first, second].flatMap((each) => (each === undefined ? [] : [text(each)]))
  }
  return found
}

/** The address of a resource below the one that was called. */
export function below(request: RESTAPIRequest, name: string): string {
  const [address = ''] = text(request.url).split('?')
  return `${address.replace(/\/$/, '')}/${name}`
}

/** The address of another resource of the collection whose member was called to do something: `/requests/{id}/replace`. */
export function next(request: RESTAPIRequest, name: string): string {
  const [address = ''] = text(request.url).split('?')
  return [...address.replace(/\/$/, '').split('/').slice(0, -2), name].join('/')
}

/** The address of a resource of another collection than the one that was called. */
export function beside(request: RESTAPIRequest, collection: string, name: string): string {
  const [address = ''] = text(request.url).split('?')
  const above = address.replace(/\/$/, '').split('/').slice(0, -2)
  return [...above, collection, name].join('/')
}
