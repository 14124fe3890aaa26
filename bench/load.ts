import type { Input, InputRequest } from '../sandbox/cli/input/schema'

export type Contract = 'byoc_registration' | 'platform'

/** The number of trunks to register, and the organizations to register them in. */
export interface Load {
  contract: Contract
  trunks: number
  organizations: number
  /** Registered before anything is measured, in organizations of its own. Default false. */
  warmUp?: boolean
  /** The first word of each trunk's name. Default `Trunk`. */
  prefix?: string
}

/** All organizations are in one region: their calls go to one host, and its ceiling of connections is everybody's. */
const REGION = 'eu-central-1'

/** Connections that ServiceNow opens to one host (`glide.http.connection_mgr.max_connections_per_host`). */
export const CONNECTIONS = 4

/** Scheduler workers of one node. However many of them work, their calls share its connections. */
export const WORKERS = 8

/** Jobs that a node gives to the app's queue as shipped, and with what an administrator may raise it to. */
export const SHIPPED_JOBS = 2
export const RAISED_JOBS = 6

/** The organizations of loads of one contract and their credentials, in the shape of the input file of `npm start`. */
export function inputOf(...loads: readonly Load[]): Input {
  const organizations = loads.flatMap((load) => numbersOf(load).map((number) => organizationOf(load, number)))
  const names = [...new Set(organizations.map(({ credential }) => credential))]
  return {
    credentials: names.map((name) => ({ name, clientId: `id-of-${name}`, clientSecret: `bench-secret-of-${name}` })),
    organizations,
    requests: [],
  }
}

/** The trunks of a load, dealt out to its organizations in turn. */
export function trunksOf(load: Load): InputRequest[] {
  return Array.from({ length: load.trunks }, (_, index) => ({
    organization: organizationName(load, index % load.organizations),
    trunkName: `${load.prefix ?? 'Trunk'} ${String(index)}`,
    sipUri: `sip:sbc${String(index)}.example.com:5060`,
    authUser: `carrier${String(index)}`,
  }))
}

function numbersOf({ organizations }: Load): number[] {
  return Array.from({ length: organizations }, (_, index) => index)
}

function organizationOf(load: Load, number: number): Input['organizations'][number] {
  const { contract, warmUp = false } = load
  const name = organizationName(load, number)
  return {
    name,
    orgId: guid(warmUp ? '0a0a0a0a' : '0e0e0e0e', number),
    region: REGION,
    contract,
    // A client of the public platform lives in one organization; the other contract has one for many.
    credential: contract === 'platform' ? `client-of-${name.replaceAll(' ', '-')}` : 'client-of-all',
    ...(contract === 'platform' ? { inboundSiteId: guid(warmUp ? '51510001' : '51510000', number) } : {}),
  }
}

function organizationName({ warmUp = false }: Load, number: number): string {
  return `${warmUp ? 'Warm-up' : 'Organization'} ${String(number)}`
}

function guid(prefix: string, number: number): string {
  return `${prefix}-1111-4222-8333-${number.toString(16).padStart(12, '0')}`
}
