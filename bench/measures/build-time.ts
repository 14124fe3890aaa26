import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Progress } from '../report/progress'
import { median } from '../statistics'

/** Milliseconds, medians. */
export interface BuildTime {
  ownMs: number
  bareMs: number
  ratio: number
  /** A build after which nothing has changed. */
  againMs: number
  /** The main job, with nothing built and with everything built. */
  startMs: number
  startAgainMs: number
}

/** The files of a checkout that a copy does not need. */
const LEFT_OUT = new Set(['node_modules', '.git', 'target', 'coverage', 'test', 'bench'])

/**
 * `npm run build` from nothing against `now-sdk build` of the same Fluent over the scripts it includes, in a copy of the
 * checkout.
 */
export function buildTime(root: string, rounds: number, progress: Progress): BuildTime {
  const copy = mkdtempSync(join(tmpdir(), 'bench-build-'))
  try {
    for (const entry of readdirSync(root)) {
      if (!LEFT_OUT.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const own: number[] = []
    const bare: number[] = []
    const again: number[] = []
    const start: number[] = []
    const startAgain: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      progress.say(`build, round ${String(round + 1)}`)
      const build = ['node_modules/tsx/dist/cli.mjs', 'build/main.ts', '--quiet']
      const startIt = ['build/start.mjs', 'start']
      bare.push(timed(copy, ['node_modules/@servicenow/sdk/bin/index.js', 'build']))
      forget(copy)
      own.push(timed(copy, build))
      again.push(timed(copy, build))
      forget(copy)
      start.push(timed(copy, startIt))
      startAgain.push(timed(copy, startIt))
      progress.step()
    }
    return {
      ownMs: median(own),
      bareMs: median(bare),
      ratio: median(own.map((ms, index) => ms / (bare[index] ?? NaN))),
      againMs: median(again),
      startMs: median(start),
      startAgainMs: median(startAgain),
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Everything that a build has made. */
function forget(copy: string): void {
  for (const folder of ['dist', 'target']) rmSync(join(copy, folder), { recursive: true, force: true })
}

function timed(cwd: string, args: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`)
  return performance.now() - started
}
