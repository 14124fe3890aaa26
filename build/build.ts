import { bundleSandbox } from './sandbox-bundles'
import { isUpToDate, noteBuilt } from './build-state'
import { buildApp, packApp } from './package'
import type { Progress } from './progress'
import type { Project } from './project'
import { emitAll } from './scripts/emit-all'

export interface BuildOptions {
  /** Fail when a record has no committed key, instead of making one up. */
  frozenKeys: boolean
}

/** Everything `npm run build` makes: scripts, package, sandbox. Independent steps run side by side. */
export async function buildAll(project: Project, options: BuildOptions, progress: Progress): Promise<void> {
  const sandbox = bundleSandbox(project).then(() => {
    progress.step('sandbox bundled')
  })
  const results = await Promise.allSettled([sandbox, buildPackage(project, options, progress)])
  const failures = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as Error)
  if (failures.length > 0) throw new AggregateError(failures, 'The build failed')
}

async function buildPackage(project: Project, options: BuildOptions, progress: Progress): Promise<void> {
  const scripts = await emitAll(project)
  progress.step(`${String(scripts.length)} scripts emitted`)
  if (isUpToDate(project)) {
    progress.step('package is up to date')
    return
  }
  for (const warning of await buildApp(project, options)) progress.notice(warning)
  progress.step('package built')
  const packed = await packApp(project)
  noteBuilt(project)
  progress.step(`packed ${packed}`)
}
