import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { parseBodies } from './pipeline/body-parsing'
import type { Cloud } from './pipeline/call'
import { Faults } from './faults/faults'
import type { ReceivedRequest } from './journal'
import type { GenesysOptions } from './options'
import { outageOf, type Outage } from './outage'
import { installPipeline } from './pipeline/pipeline'
import { registerAudits } from './routes/audits'
import { registerByocRegistrations } from './routes/byoc-registrations'
import { registerFlows } from './routes/flows'
import { registerLogin } from './routes/login'
import { registerMetabases } from './routes/metabases'
import { registerOutboundRoutes } from './routes/outbound-routes'
import { registerSites } from './routes/sites'
import { registerTrunkBaseSettings } from './routes/trunk-base-settings'
import { registerTrunks } from './routes/trunks'
import { registerWhoAmI } from './routes/who-am-i'
import { GenesysState } from './state'
import { EMPTY_WORLD, worldSchema } from './world'

export { html, type Fault, type When } from './faults/fault'
export { STORM, type FaultMatch, type FaultPlan, type Faults, type RandomFaults, type Strike } from './faults/faults'
export type { Operation, ReceivedRequest } from './journal'
export type { GenesysOptions } from './options'
export type { Outage } from './outage'
export { domainOf } from './regions'
export { STAND_IN_NAMES, STAND_INS, standInSchema, type StandInInput, type StandInName } from './stand-ins/catalogue'
export type { StandInEntry } from './stand-ins/entry'
export type { GenesysState } from './state'
export type { Contract } from './contract'
export { worldFromInput, type World } from './world'

/** A running local Genesys Cloud: every login host and API host of every region behind one port. */
export interface Genesys {
  /** `http://127.0.0.1:{port}`. */
  readonly origin: string
  readonly state: GenesysState
  /** Every request received, oldest first. Grows as requests arrive. */
  readonly requests: readonly ReceivedRequest[]
  /** The faults of requests, by a test's plan. */
  readonly faults: Faults
  /** Connections refused. */
  readonly outage: Outage
  close(): Promise<void>
}

/** Largest request body, in bytes (platform limit). */
const BODY_LIMIT = 512_000

const ROUTES = [
  registerLogin,
  registerFlows,
  registerByocRegistrations,
  registerWhoAmI,
  registerMetabases,
  registerTrunkBaseSettings,
  registerTrunks,
  registerSites,
  registerOutboundRoutes,
  registerAudits,
]

/**
 * Starts a local Genesys Cloud on 127.0.0.1. The `Host` header says which region's login or API host is meant; any
 * other host plays them all. Throws a ZodError for a world of the wrong shape, and what listening throws.
 */
export async function startGenesys(options: GenesysOptions = {}): Promise<Genesys> {
  const requests: ReceivedRequest[] = []
  const faults = new Faults()
  const cloud: Cloud = {
    state: new GenesysState(worldSchema.parse(options.world ?? EMPTY_WORLD)),
    now: options.now ?? Date.now,
    requestsPerMinute: options.requestsPerMinute ?? 300,
    tokenRequestsPerMinute: options.tokenRequestsPerMinute ?? 300,
    invalidClientStatus: options.invalidClientStatus ?? 401,
    duplicateTrunkNames: options.duplicateTrunkNames ?? 'conflict',
    statusLagMs: options.statusLagMs ?? 3_000,
  }
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, exposeHeadRoutes: false })
  parseBodies(app)
  installPipeline(app, {
    cloud,
    requests,
    faults,
    latencyMs: options.latencyMs ?? 0,
    keepBodies: options.keepBodies ?? true,
    announceSilence: options.now !== undefined,
  })
  for (const register of ROUTES) register(app, cloud)
  const origin = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  const { port } = app.server.address() as AddressInfo
  return { origin, state: cloud.state, requests, faults, outage: outageOf(app.server, port), close: () => app.close() }
}
