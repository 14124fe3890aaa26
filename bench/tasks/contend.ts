import { app } from '../contenders/app'
import { bare } from '../contenders/bare'
import { officialSdk } from '../contenders/official-sdk'
import type { Run } from '../contenders/run'
import { snippet } from '../contenders/snippet'
import type { Contended, ContendTask } from './task'

/** Lets one contender register the load, and measures it. */
export async function contend({ contender, load, origin }: ContendTask): Promise<Contended> {
  const before = process.cpuUsage()
  const run = await start({ contender, load, origin })
  const used = process.cpuUsage(before)
  await run.finish()
  return {
    ms: run.ms,
    registered: run.registered,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    processorMs: (used.user + used.system) / 1000,
    instance: run.instance ?? null,
  }
}

function start({ contender, load, origin }: Omit<ContendTask, 'task'>): Promise<Run> {
  switch (contender.kind) {
    case 'app':
      return app(load, origin, contender.workers)
    case 'snippet':
      return snippet(load, origin)
    case 'sdk':
      return officialSdk(load, origin, contender.atOnce)
    case 'bare':
      return bare(load, origin, contender.atOnce)
  }
}
