import type { Input, InputRequest } from '../sandbox/cli/input/schema'

export type Contract = 'byoc_registration' | 'platform'

/** How much is registered, and where. */
export interface Load {
  contract: Contract
  trunks: number
  organizations: number
}

/** All organizations are in one region: their calls go to one host, and its ceiling of connections is everybody's. */
const REGION = 'eu-central-1'

/** Connections that ServiceNow opens to one host (`glide.http.connection_mgr.max_connections_per_host`). */
export const CONNECTIONS = 4

/** The organizations of a load and their credentials, in the shape of the input file of `npm start`. */
export function inputOf({ contract, organizations }: Load): Input {
  const numbers = Array.from({ length: organizations }, (_, index) => index)
  // A client of the public platform lives in one organization; the other contract has one for many.
  const credentialOf = (number: number): string => `Client ${String(contract === 'platform' ? number : 0)}`
  const names = [...new Set(numbers.map(credentialOf))]
  return {
    credentials: names.map((name, index) => ({
      name,
      clientId: `bench-client-${String(index)}`,
      clientSecret: `bench-secret-${String(index)}`,
    })),
    organizations: numbers.map((number) => ({
      name: organizationName(number),
      orgId: guid('0e0e0e0e', number),
      region: REGION,
      contract,
      credential: credentialOf(number),
      ...(contract === 'platform' ? { inboundSiteId: guid('51510000', number) } : {}),
    })),
    requests: [],
  }
}

/** The trunks of a load, dealt out to its organizations in turn. */
export function trunksOf({ trunks, organizations }: Load): InputRequest[] {
  return Array.from({ length: trunks }, (_, index) => ({
    organization: organizationName(index % organizations),
    trunkName: `Trunk ${String(index)}`,
    sipUri: `sip:trunk${String(index)}@sbc1.example.com:5060`,
    authUser: `carrier${String(index)}`,
  }))
}

function organizationName(number: number): string {
  return `Organization ${String(number)}`
}

function guid(prefix: string, number: number): string {
  return `${prefix}-1111-4222-8333-${number.toString(16).padStart(12, '0')}`
}
