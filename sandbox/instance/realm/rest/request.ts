import type { Realm } from '../realm'
import { refuseRest } from '../runtime/documented'
import { javaException } from '../runtime/java-exception'
import { notImplemented } from '../runtime/values'

/** A call as the host hands it over. */
export interface RequestData {
  url: string
  uri: string
  queryString: string
  queryParams: Record<string, string[]>
  pathParams: Record<string, string>
  headers: Record<string, string>
  body: string | null
  /** True when the body's media type is JSON. */
  isJson: boolean
}

const HERE = 'sandbox/instance/realm/rest/request.ts'

/** `request` of a resource's script. Source: RESTAPIRequest – Scoped, Global. */
export function restRequest(realm: Realm, data: RequestData): object {
  const texts = (values: Record<string, string>): Record<string, string> => {
    const found: Record<string, string> = {}
    for (const name of Object.keys(values)) found[name] = realm.javaString(values[name] ?? '')
    return found
  }
  const queryParams: Record<string, string[]> = {}
  for (const name of Object.keys(data.queryParams)) {
    queryParams[name] = (data.queryParams[name] ?? []).map((each) => realm.javaString(each))
  }
  return {
    body: requestBody(realm, data),
    headers: texts(data.headers),
    pathParams: texts(data.pathParams),
    queryParams,
    queryString: realm.javaString(data.queryString),
    uri: realm.javaString(data.uri),
    url: realm.javaString(data.url),
    getHeader(name: unknown): string | null {
      const wanted = String(name).toLowerCase()
      if (wanted === 'authorization') throw notImplemented('request.getHeader("authorization")', HERE)
      const found = Object.keys(data.headers).filter((each) => each.toLowerCase() === wanted)[0]
      return found === undefined ? null : realm.javaString(data.headers[found] ?? '')
    },
    getSupportedResponseContentTypes(): never {
      throw notImplemented('request.getSupportedResponseContentTypes()', HERE)
    },
  }
}

/**
 * The body is a stream: a script that reads it a second time, under either name, finds it empty (RESTAPIRequestBody).
 */
function requestBody(realm: Realm, { body, isJson }: RequestData): object {
  let rest = body
  function take(name: string): string {
    if (!isJson) throw notImplemented(`request.body.${name} of a body that is not JSON`, HERE)
    const text = rest ?? ''
    rest = null
    return text
  }
  function parsed(name: string): unknown {
    const text = take(name)
    if (text === '') return undefined
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      // The exception that an instance throws here is not documented; scripts that catch it show that there is one.
      throw javaException(
        'com.glide.rest.util.RESTRuntimeException',
        `The body is no JSON: ${(error as Error).message}`,
      )
    }
  }
  const made = {}
  Object.defineProperty(made, 'data', { configurable: true, get: () => parsed('data') })
  Object.defineProperty(made, 'dataString', { configurable: true, get: () => realm.javaString(take('dataString')) })
  Object.defineProperty(made, 'dataStream', {
    configurable: true,
    get() {
      throw notImplemented('request.body.dataStream', HERE)
    },
  })
  refuseRest(made, 'sn_ws_int.RESTAPIRequestBody')
  return made
}
