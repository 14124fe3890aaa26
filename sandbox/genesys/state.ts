import { createHash } from 'node:crypto'
import { OAuthClient } from './oauth/oauth-client'
import { Organization } from './organization'
import { RateLimit } from './pipeline/rate-limit'
import { TokenStore } from './oauth/tokens'
import type { World } from './world'

/** Everything that this cloud remembers, in memory: the state ends with the process. */
export class GenesysState {
  readonly tokens = new TokenStore()
  readonly apiCalls = new RateLimit()
  readonly tokenRequests = new RateLimit()
  private readonly organizationsById = new Map<string, Organization>()
  private readonly clientsById = new Map<string, OAuthClient>()

  constructor(world: World) {
    const byName = new Map<string, OAuthClient>()
    for (const credential of world.credentials) {
      // A client id listed twice is one client: it keeps its first secret.
      const client =
        this.clientsById.get(credential.clientId) ??
        new OAuthClient(credential.name, credential.clientId, credential.clientSecret)
      byName.set(credential.name, client)
      this.clientsById.set(credential.clientId, client)
    }
    for (const given of world.organizations) {
      const organization = new Organization(given)
      organization.client = byName.get(given.credential) ?? null
      organization.client?.organizations.push(organization)
      this.organizationsById.set(organization.orgId, organization)
    }
  }

  organization(orgId: string): Organization | undefined {
    return this.organizationsById.get(orgId.toLowerCase())
  }

  /** The organization that stands for "another one" in states of `organization`: same region and contract. */
  otherThan(organization: Organization): Organization {
    const orgId = guidOf(organization.orgId)
    const known = this.organizationsById.get(orgId)
    if (known) return known
    const contract = organization.answers('platform') ? 'platform' : 'byoc_registration'
    const name = `Other than ${organization.name}`
    const other = new Organization({ name, orgId, region: organization.domain, contract, credential: '' })
    this.organizationsById.set(orgId, other)
    return other
  }

  client(clientId: string): OAuthClient | undefined {
    return this.clientsById.get(clientId)
  }

  organizations(): Organization[] {
    return [...this.organizationsById.values()]
  }
}

/** A GUID that depends on nothing but the seed. */
function guidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
