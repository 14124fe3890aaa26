import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Project } from './project'

/** The programs of the sandbox and those that measure it, by the name of their bundle in `dist/sandbox`. */
const programs = {
  start: 'sandbox/cli/start/main.ts',
  script: 'sandbox/cli/script/main.ts',
  flow: 'sandbox/cli/flow/main.ts',
  'start-state': 'build/freshness/start-state.ts',
  genesys: 'sandbox/genesys/main.ts',
  bench: 'bench/main.ts',
  faults: 'sandbox/storms/main.ts',
  'bench-child': 'bench/child.ts',
  'bench-cloud': 'bench/cloud.ts',
}

/** Bundles those programs of the sandbox that exist, and the code its workers evaluate. */
export async function bundleSandbox(project: Project): Promise<void> {
  const present = Object.entries(programs).filter(([, entry]) => existsSync(join(project.root, entry)))
  await Promise.all([bundlePrograms(project, present), bundleEngines(project)])
}

async function bundlePrograms(project: Project, entries: [string, string][]): Promise<void> {
  if (entries.length === 0) return
  await build({
    absWorkingDir: project.root,
    entryPoints: Object.fromEntries(entries),
    outdir: join(project.root, 'dist/sandbox'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'silent',
  })
}

/** The exports of `sandbox/instance/engines/bundle.ts`. */
interface EngineBundles {
  bundleRealm?: () => Promise<unknown>
  bundleWorker?: () => Promise<unknown>
}

async function bundleEngines(project: Project): Promise<void> {
  const path = join(project.root, 'sandbox/instance/engines/bundle.ts')
  if (!existsSync(path)) return
  const engines = (await import(pathToFileURL(path).href)) as EngineBundles
  await Promise.all([engines.bundleRealm?.(), engines.bundleWorker?.()])
}
