import { AuditLog } from './audits/audit-log'
import { Collection } from './collection'
import type { Contract } from './contract'
import type { OAuthClient } from './oauth/oauth-client'
import { domainOf } from './regions'
import { StandIn } from './stand-ins/stand-in'
import { DEFAULT_ROUTE, newRoute, type OutboundRoute } from './telephony/outbound-route'
import { newSite, type Site } from './telephony/site'
import type { TrunkBase } from './telephony/trunk-base'
import type { WorldOrganization } from './world'

/** A trunk registered under the contract `byoc_registration`. `extra` is what else the body held. */
export interface ByocRegistration {
  readonly id: string
  name: string
  readonly sipUri: string
  readonly authUser: string
  readonly extra: Readonly<Record<string, unknown>>
  readonly createdAt: number
  /** Deleted, and listed all the same. */
  readonly state?: 'deleted'
}

/** One Genesys Cloud organization. */
export class Organization {
  readonly orgId: string
  readonly name: string
  /** Domain of its region, e.g. `mypurecloud.de`. */
  readonly domain: string
  readonly standIn: StandIn
  /** Trunks of the contract `byoc_registration`. */
  readonly registrations = new Collection<ByocRegistration>()
  /** Trunks of the contract `platform`. */
  readonly trunkBases = new Collection<TrunkBase>()
  readonly sites = new Collection<Site>()
  /** Outbound routes by the id of their site. */
  private readonly routes = new Map<string, Collection<OutboundRoute>>()
  readonly audits = new AuditLog()
  /** The OAuth client that its record's credential names; null when the world lists no such credential. */
  client: OAuthClient | null = null
  firstTokenMinted = false

  constructor(private readonly given: WorldOrganization) {
    this.orgId = given.orgId.trim().toLowerCase()
    this.name = given.name
    this.domain = domainOf(given.region)
    this.standIn = new StandIn(given.standIn)
    this.sites.put(newSite(`${given.name} inbound`, given.inboundSiteId))
  }

  /** The outbound routes of a site; a site that nobody has asked about yet gets the route that each site has. */
  routesOf({ id }: Pick<Site, 'id'>): Collection<OutboundRoute> {
    const known = this.routes.get(id)
    if (known !== undefined) return known
    const routes = new Collection<OutboundRoute>()
    routes.put(newRoute({ name: DEFAULT_ROUTE }))
    this.routes.set(id, routes)
    return routes
  }

  /** Every route that can have trunks. */
  outboundRoutes(): readonly OutboundRoute[] {
    return [...this.routes.values()].flatMap((routes) => routes.all()).filter(({ state }) => state !== 'deleted')
  }

  /** Writes a route back among those of its site. */
  putRoute(route: OutboundRoute): void {
    for (const routes of this.routes.values()) if (routes.get(route.id) !== undefined) routes.put(route)
  }

  get contracts(): ReadonlySet<Contract> {
    if (this.standIn.is('speaks_both')) return new Set(['byoc_registration', 'platform'])
    if (!this.standIn.is('speaks_other_contract')) return new Set([this.given.contract])
    return new Set([this.given.contract === 'platform' ? 'byoc_registration' : 'platform'])
  }

  answers(contract: Contract): boolean {
    return this.contracts.has(contract)
  }

  /**
   * True when refused calls are audited. Under `byoc_registration` the audit log is said to tell an invalid signature
   * from a missing permission; it isn't published that the public platform audits refused calls, so it doesn't here.
   */
  get auditsRefusals(): boolean {
    return this.answers('byoc_registration') && !this.standIn.is('refused_without_reason')
  }
}
