import type { Wire } from '../../protocol'
import type { Realm } from '../realm'
import { refuseRest } from '../runtime/documented'
import { javaException } from '../runtime/java-exception'
import { notImplemented } from '../runtime/values'
import { withHeader, type HeaderList } from './headers'
import { RESTResponseV2, type Outcome } from './response'
import { substitute } from './substitution'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']

/** The record of a REST message function, as the host sends it. */
interface Definition {
  endpoint: string
  method: string
  content: string | null
  headers: HeaderList
  query: HeaderList
  variables: string[]
}

const NOTHING: Definition = {
  endpoint: '',
  method: '',
  content: null,
  headers: [],
  query: [],
  variables: [],
}

/** `sn_ws.RESTMessageV2` of one realm. Source: RESTMessageV2 – Scoped, Global. */
export function restMessageClass(realm: Realm) {
  /** Asks the host; an answer that refuses becomes the exception that the platform would throw. */
  function ask<T>(op: string, args: Wire): T {
    const answer = realm.host.call(op, args) as unknown as T | { refused: string }
    if (typeof answer === 'object' && answer !== null && 'refused' in answer) {
      throw javaException('java.lang.IllegalArgumentException', answer.refused)
    }
    return answer
  }

  class RESTMessageV2 {
    private readonly definition: Definition
    private endpoint: string
    private method: string
    private headers: HeaderList
    private query: HeaderList
    private body: string | null = null
    private readonly values: Record<string, string> = {}
    private forced = true
    private timeoutMs: number | null = null
    private logLevel: string | null = null
    private redirects: string[] = []

    constructor(name?: unknown, functionName?: unknown) {
      this.definition =
        name === undefined
          ? NOTHING
          : ask<Definition>('outbound.message', {
              name: String(name),
              function: String(functionName),
              scope: realm.scope,
            })
      this.endpoint = this.definition.endpoint
      this.method = this.definition.method
      this.headers = this.definition.headers
      this.query = this.definition.query
    }

    setEndpoint(endpoint: unknown): void {
      this.endpoint = String(endpoint)
    }

    setHttpMethod(method: unknown): void {
      const upper = String(method).toUpperCase()
      if (METHODS.indexOf(upper) < 0) throw lacking(`setHttpMethod('${String(method)}')`)
      this.method = upper
    }

    setRequestHeader(name: unknown, value: unknown): void {
      this.headers = withHeader(this.headers, String(name), String(value))
    }

    /** Sent as it is: variables in it are not substituted. */
    setRequestBody(body: unknown): void {
      this.body = String(body)
    }

    setStringParameterNoEscape(name: unknown, value: unknown): void {
      this.values[String(name)] = String(value)
    }

    disableForcedVariableSubstitution(): void {
      this.forced = false
    }

    setQueryParameter(name: unknown, value: unknown): void {
      this.query = [...this.query, [String(name), String(value)]]
    }

    /** Milliseconds of silence on the socket after which the call is given up. */
    setHttpTimeout(timeoutMs: unknown): void {
      const milliseconds = Number(timeoutMs)
      if (!(milliseconds > 0)) throw lacking(`setHttpTimeout(${String(timeoutMs)})`)
      this.timeoutMs = milliseconds
    }

    setLogLevel(level: unknown): void {
      this.logLevel = String(level)
    }

    setAllowedRedirectURIs(uris: unknown): void {
      if (!Array.isArray(uris)) throw lacking('setAllowedRedirectURIs() without an array')
      this.redirects = uris.map(String)
    }

    /**
     * @throws a Java exception when the host can't be reached, the connection fails or the URI isn't one. A socket
     * timeout is an answer with an error.
     */
    execute(): RESTResponseV2 {
      if (this.method === '' || this.endpoint === '') {
        throw javaException('java.lang.IllegalArgumentException', 'HTTP method and endpoint must be set')
      }
      const url = this.url()
      const answer = realm.host.call('outbound.execute', {
        method: this.method,
        url,
        headers: this.headersToSend().map(([name, value]) => [name, value]),
        body: this.bodyToSend(),
        timeoutMs: this.timeoutMs,
        logLevel: this.logLevel,
        redirects: this.redirects,
      }) as unknown as Outcome | { how: 'throw'; exception: string; message: string }
      if ('how' in answer && answer.how === 'throw') throw javaException(answer.exception, answer.message)
      return new RESTResponseV2(realm, 'status' in answer ? answer : { ...(answer as Outcome), url })
    }

    private filled(text: string): string {
      return substitute(text, { declared: this.definition.variables, values: this.values, forced: this.forced })
    }

    private bodyToSend(): string | null {
      if (this.body !== null) return this.body
      return this.definition.content === null ? null : this.filled(this.definition.content)
    }

    private headersToSend(): HeaderList {
      return this.headers.map(([name, value]) => [name, this.filled(value)] as const)
    }

    private url(): string {
      const endpoint = this.filled(this.endpoint)
      if (this.query.length === 0) return endpoint
      const query = this.query.map(([name, value]) => {
        return `${encodeURIComponent(name)}=${encodeURIComponent(this.filled(value))}`
      })
      return endpoint + (endpoint.indexOf('?') < 0 ? '?' : '&') + query.join('&')
    }
  }

  refuseRest(RESTMessageV2.prototype, 'sn_ws.RESTMessageV2')
  return RESTMessageV2
}

function lacking(call: string): Error {
  return notImplemented(`sn_ws.RESTMessageV2.${call}`, 'sandbox/instance/realm/outbound')
}
