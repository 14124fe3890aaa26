import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'

export interface Machine {
  processor: string
  cores: number
  memoryGb: number
  system: string
  node: string
  /** Mean number of processes that wanted a core in the last minute, before the run and after it. */
  load: { before: number; after: number }
}

export function describeMachine(loadBefore: number): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    load: { before: loadBefore, after: loadNow() },
  }
}

export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10
}
