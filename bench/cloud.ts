import { startGenesys } from '../sandbox/genesys/server'
import { inputOf, type Load } from './load'

/** Arguments of the process: one JSON text. */
interface CloudArguments {
  loads: Load[]
  latencyMs: number
}

/** Far above what anyone here reaches: this run measures everything but the rate limit. */
const UNLIMITED = 1_000_000_000

/** Entry of the process that plays Genesys Cloud; tells its parent the origin, and on any message the calls so far. */
async function main(): Promise<void> {
  const { loads, latencyMs } = JSON.parse(process.argv[2] ?? '') as CloudArguments
  const { credentials, organizations } = inputOf(...loads)
  const genesys = await startGenesys({
    world: { credentials, organizations },
    latencyMs,
    requestsPerMinute: UNLIMITED,
    tokenRequestsPerMinute: UNLIMITED,
    keepBodies: false,
  })
  process.on('message', () => {
    const calls: Record<string, number> = {}
    for (const { operation } of genesys.requests) calls[operation] = (calls[operation] ?? 0) + 1
    process.send?.({ calls })
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.({ origin: genesys.origin })
}

void main()
