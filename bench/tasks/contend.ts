import { app } from '../contenders/app'
import { bare } from '../contenders/bare'
import { officialSdk } from '../contenders/official-sdk'
import type { Prepared } from '../contenders/run'
import { snippet } from '../contenders/snippet'
import type { Contended, ContendTask } from './task'

/** Lets one contender register the load, and measures it. `warm` is called when it has warmed up, and waited for. */
export async function contend(task: ContendTask, warm: () => Promise<void>): Promise<Contended> {
  const contender = await prepare(task)
  try {
    await contender.register(task.warmUp)
    await warm()
    const before = process.cpuUsage()
    const run = await contender.register(task.load)
    const used = process.cpuUsage(before)
    return {
      ms: run.ms,
      registered: run.registered,
      peakMemoryMb: process.resourceUsage().maxRSS / 1024,
      processorMs: (used.user + used.system) / 1000,
      instance: run.instance ?? null,
    }
  } finally {
    await contender.finish()
  }
}

async function prepare({ contender, load, warmUp, origin, others }: ContendTask): Promise<Prepared> {
  switch (contender.kind) {
    case 'app':
      return app([warmUp, load], origin, { ...contender, others })
    case 'snippet':
      return snippet(origin)
    case 'sdk':
      return officialSdk(origin, contender.atOnce)
    case 'bare':
      return bare(origin, contender.atOnce)
  }
}
