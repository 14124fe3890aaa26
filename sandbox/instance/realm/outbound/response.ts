import type { Realm } from '../realm'
import { headerOf, type HeaderList } from './headers'
import { refuse } from './refuse'

/** What the host answered: a whole HTTP answer, or a fault that `execute()` doesn't throw. */
export type Outcome =
  | { status: number; headers: HeaderList; body: string; url: string }
  | { how: 'answer'; exception: string; message: string; code: number; url: string }

/** `sn_ws.RESTResponseV2`. Source: RESTResponseV2 – Scoped, Global. */
export class RESTResponseV2 {
  constructor(
    private readonly realm: Realm,
    private readonly outcome: Outcome,
  ) {}

  /** 0 when no answer came. */
  getStatusCode(): number {
    return 'status' in this.outcome ? this.outcome.status : 0
  }

  getBody(): string {
    return this.realm.javaString('status' in this.outcome ? this.outcome.body : '')
  }

  getHeader(name: unknown): string | null {
    const value = headerOf(this.headers(), String(name))
    return value === null ? null : this.realm.javaString(value)
  }

  /** Of a repeated header the last one. */
  getHeaders(): Record<string, string> {
    const values: Record<string, string> = {}
    for (const [name, value] of this.headers()) values[name] = this.realm.javaString(value)
    return values
  }

  getAllHeaders(): { name: string; value: string }[] {
    return this.headers().map(([name, value]) => ({
      name: this.realm.javaString(name),
      value: this.realm.javaString(value),
    }))
  }

  /** A list in Java's manner: `length`, `size()`, `get(i)`. */
  getCookies(): { length: number; size(): number; get(index: number): string } {
    const cookies = this.headers().filter(([name]) => name.toLowerCase() === 'set-cookie')
    return {
      length: cookies.length,
      size: () => cookies.length,
      get: (index) => this.realm.javaString(cookies[index]?.[1] ?? ''),
    }
  }

  /** True without an answer and from status 400 on. */
  haveError(): boolean {
    return !('status' in this.outcome) || this.outcome.status >= 400
  }

  /** The platform's number of a transport error, 1 for a socket timeout; the documentation names no others. */
  getErrorCode(): number {
    if (!('status' in this.outcome)) return this.outcome.code
    return this.outcome.status >= 400
      ? refuse('RESTResponseV2.getErrorCode() of an HTTP status (its number is undocumented)')
      : 0
  }

  getErrorMessage(): string | null {
    if (!('status' in this.outcome)) {
      return this.realm.javaString(`${this.outcome.exception}: ${this.outcome.message}`)
    }
    if (this.outcome.status < 400) return null
    return this.realm.javaString(`Method failed: (${pathOf(this.outcome.url)}) with code: ${this.outcome.status}`)
  }

  /** The URL as it was sent, variables and query parameters included. */
  getQueryString(): string {
    return this.realm.javaString(this.outcome.url)
  }

  getResponseAttachmentSysid(): never {
    return refuse('RESTResponseV2.getResponseAttachmentSysid()')
  }

  waitForResponse(): never {
    return refuse('RESTResponseV2.waitForResponse()')
  }

  private headers(): HeaderList {
    return 'status' in this.outcome ? this.outcome.headers : []
  }
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '') || '/'
}
