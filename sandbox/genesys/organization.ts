import { Collection } from './collection'
import type { OAuthClient } from './oauth-client'
import { domainOf } from './regions'
import type { Contract, WorldOrganization } from './world'

/** A trunk registered under the contract `byoc_registration`. `extra` is what else the body held. */
export interface ByocRegistration {
  readonly id: string
  name: string
  readonly sipUri: string
  readonly authUser: string
  readonly extra: Readonly<Record<string, unknown>>
  readonly createdAt: number
}

/** One Genesys Cloud organization. */
export class Organization {
  readonly orgId: string
  readonly name: string
  /** Domain of its region, e.g. `mypurecloud.de`. */
  readonly domain: string
  readonly contracts: ReadonlySet<Contract>
  readonly registrations = new Collection<ByocRegistration>()
  /** The OAuth client that its record's credential names; null when the world lists no such credential. */
  client: OAuthClient | null = null

  constructor(readonly given: WorldOrganization) {
    this.orgId = given.orgId.toLowerCase()
    this.name = given.name
    this.domain = domainOf(given.region)
    this.contracts = new Set([given.contract])
  }

  answers(contract: Contract): boolean {
    return this.contracts.has(contract)
  }
}
