import { refuseRest } from '../runtime/documented'
import { notImplemented } from '../runtime/values'
import { isServiceError } from './errors'

/** The answer that a script made. */
export interface Written {
  status: number | null
  headers: Record<string, string>
  body: unknown
  hasBody: boolean
  error: { status: number; message: string; detail: string } | null
}

/** `response` of a resource's script, and what it wrote. Source: RESTAPIResponse – Scoped, Global. */
export function restResponse(): { scripted: object; written: Written } {
  const written: Written = { status: null, headers: {}, body: null, hasBody: false, error: null }
  const scripted = {
    setStatus(status: unknown): void {
      // "Passing a non-numerical value, such as a string, causes the status code to default to 0."
      written.status = typeof status === 'number' ? status : 0
    },
    setBody(body: unknown): void {
      written.body = body
      written.hasBody = true
    },
    setLocation(location: unknown): void {
      written.headers['Location'] = String(location)
    },
    setContentType(contentType: unknown): void {
      const type = String(contentType)
      if (!/^application\/json\b/i.test(type)) {
        throw notImplemented(`response.setContentType('${type}')`, 'sandbox/instance/realm/rest/response.ts')
      }
      written.headers['Content-Type'] = type
    },
    setError(error: unknown): void {
      if (!isServiceError(error)) throw new TypeError('response.setError needs an error of sn_ws_err')
      const { $status, $message, $detail } = error
      written.error = { status: $status, message: $message, detail: $detail }
    },
    getStreamWriter(): never {
      throw notImplemented('response.getStreamWriter()', 'sandbox/instance/realm/rest/response.ts')
    },
  }
  refuseRest(scripted, 'sn_ws_int.RESTAPIResponse')
  return { scripted, written }
}
