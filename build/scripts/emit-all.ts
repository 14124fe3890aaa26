import { join } from 'node:path'
import type { Project } from '../project'
import { writeOutputs } from '../write-outputs'
import { emit } from './emit'
import { findSources } from './find-sources'
import type { EmittedScript } from './script'
import { serverModules } from './server-modules'

/**
 * Bundles every Script Include and trigger to `dist/scripts`, each with its source map at the same place under
 * `dist/source-maps`. All refusals are thrown together.
 */
export async function emitAll(project: Project): Promise<EmittedScript[]> {
  const modules = serverModules(project)
  const settled = await Promise.allSettled(findSources(project).map((source) => emit(project, source, modules)))
  const refusals = settled.filter((result) => result.status === 'rejected').map(({ reason }) => reason as Error)
  if (refusals.length > 0) throw new AggregateError(refusals, 'Scripts were refused')
  const scripts = settled.filter((result) => result.status === 'fulfilled').map(({ value }) => value)
  const out = join(project.root, 'dist/scripts')
  const maps = join(project.root, 'dist/source-maps')
  writeOutputs(out, new Map(scripts.map((script) => [script.output, script.code])))
  writeOutputs(maps, new Map(scripts.map((script) => [mapPath(script, out, maps), JSON.stringify(script.map)])))
  return scripts
}

const mapPath = (script: EmittedScript, out: string, maps: string): string =>
  `${maps}${script.output.slice(out.length)}.map`
