import { createHash, timingSafeEqual } from 'node:crypto'
import type { Organization } from '../organization'

/** An OAuth client of the grant client credentials. Under `byoc_registration` it may serve several organizations. */
export class OAuthClient {
  readonly organizations: Organization[] = []
  disabled = false
  /** The permissions of the client's roles, beyond what any live token may do. */
  readonly permissions = new Set(['telephony:plugin:all', 'audits:audit:view'])
  /** Scopes that it may be granted under `byoc_registration`. */
  readonly scopes = new Set(['telephony:byoctrunk:edit'])
  #secret: string

  constructor(
    readonly name: string,
    readonly clientId: string,
    secret: string,
  ) {
    this.#secret = secret
  }

  /** The organization that it lives in: the first one listed with its credential. */
  get home(): Organization | null {
    return this.organizations[0] ?? null
  }

  accepts(secret: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
    return timingSafeEqual(digest(secret), digest(this.#secret))
  }

  rotateSecret(secret: string): void {
    this.#secret = secret
  }

  isIn(domain: string | null): boolean {
    return domain === null || this.organizations.some((organization) => organization.domain === domain)
  }
}
