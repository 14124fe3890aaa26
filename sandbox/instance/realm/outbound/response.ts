import type { Realm } from '../realm'
import { headerOf, type HeaderList } from './headers'
import { refuseRest } from '../runtime/documented'

/** The host's answer: a whole HTTP answer, or a fault that `execute()` doesn't throw. */
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

  getErrorMessage(): string | null {
    if (!('status' in this.outcome)) {
      return this.realm.javaString(`${this.outcome.exception}: ${this.outcome.message}`)
    }
    if (this.outcome.status < 400) return null
    return this.realm.javaString(`Method failed: (${pathOf(this.outcome.url)}) with code: ${this.outcome.status}`)
  }

  private headers(): HeaderList {
    return 'status' in this.outcome ? this.outcome.headers : []
  }
}

refuseRest(RESTResponseV2.prototype, 'sn_ws.RESTResponseV2')

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '') || '/'
}
