import { bundleSandbox } from './sandbox-bundles'
import { emitClientScripts } from './client-scripts'
import { checkPackage } from './checks/check-package'
import { checkSysIds } from './checks/check-sys-ids'
import { checkEmitted } from './engine-gate/check-emitted'
import { checkDocs } from './engine-gate/docs-scripts'
import { checkDeclarations } from './engine-gate/platform-declarations'
import { BuildRefusal, type EmittedScript } from './scripts/script'
import { writeDocs } from './docs/write-docs'
import { divide } from './parts'
import { isUpToDate, noteBuilt } from './freshness/build-state'
import { buildApp, packApp, removePacked } from './package'
import type { Progress } from './progress'
import { shown, type Project } from './project'
import { emitAll } from './scripts/emit-all'
import { emitWhole } from './scripts/emit-whole'
import { makeAttachmentsReproducible } from './reproducible-attachments'
import { writeUpdateSets } from './update-set/write'

export interface BuildOptions {
  /** Fail when a record has no committed key or a page isn't in step, instead of making it so, and on every warning of `now-sdk`. */
  frozenKeys: boolean
  /** Choices as releases before Zurich Patch 11 read them. */
  legacyChoices: boolean
  /** The workspace with its dashboard stays in the package. */
  withWorkspace: boolean
}

/** Everything `npm run build` makes: scripts, package, sandbox. Independent steps run side by side. */
export async function buildAll(project: Project, options: BuildOptions, progress: Progress): Promise<void> {
  const sandbox = bundleSandbox(project).then(() => {
    progress.step('sandbox bundled')
  })
  await allOf([sandbox, buildPackage(project, options, progress)])
}

async function buildPackage(project: Project, options: BuildOptions, progress: Progress): Promise<void> {
  const [scripts, whole] = await allOf([emitAll(project), emitWhole(project), emitClientScripts(project)])
  progress.step(`${String(scripts.length)} scripts emitted`)
  if (isUpToDate(project, options)) {
    progress.step('package is up to date')
    return
  }
  progress.step('building the package, which takes longest')
  const [, warnings] = await allOf([gate(project, { whole, scripts }, progress), buildApp(project, options)])
  if (options.frozenKeys && warnings.length > 0) throw new BuildRefusal(warnings.join('\n'))
  for (const warning of warnings) progress.notice(warning)
  divide(project, options)
  makeAttachmentsReproducible(project)
  progress.step('package built')
  const [packed, sets] = await allOf([packApp(project), finish(project, scripts, options)]).catch((error: unknown) => {
    removePacked(project)
    throw error
  })
  noteBuilt(project, options)
  progress.step(`packed ${packed}`)
  for (const { path, updates } of sets) progress.step(`${shown(project, path)}: ${String(updates)} updates`)
}

/** Looks at the package that was built, and writes what is made of it, while `now-sdk` packs it in a process of its own. */
async function finish(
  project: Project,
  scripts: readonly EmittedScript[],
  { frozenKeys }: BuildOptions,
): Promise<ReturnType<typeof writeUpdateSets>> {
  await Promise.resolve()
  const refusals = checkPackage(project, scripts)
  if (refusals.length > 0) throw new BuildRefusal(refusals.join('\n'))
  writeDocs(project, { frozen: frozenKeys })
  return writeUpdateSets(project)
}

/** The engine gate over what was emitted, and what must not stand in the sources; runs while `now-sdk` is busy in a process of its own. */
async function gate(
  project: Project,
  emitted: { whole: EmittedScript; scripts: readonly EmittedScript[] },
  progress: Progress,
): Promise<void> {
  await Promise.resolve()
  const scriptIncludes = emitted.scripts.filter(({ kind }) => kind !== 'trigger').map(({ name }) => name)
  const refusals = [
    ...checkEmitted(project, emitted),
    ...checkDeclarations(project),
    ...checkDocs(project, scriptIncludes),
    ...checkSysIds(project),
  ]
  if (refusals.length > 0) throw new BuildRefusal(refusals.join('\n'))
  progress.step('engine gate passed')
}

/**
 * Waits until every task has ended, also when one fails, and throws all failures together: no task is left running and
 * no failure goes unreported.
 */
async function allOf<T extends readonly unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const results = await Promise.allSettled(work)
  const failures = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as Error)
  if (failures.length > 0) throw new AggregateError(failures, 'The build failed')
  return Promise.all(work)
}
