import { dirname, join, relative } from 'node:path'
import type { Project } from '../project'
import { writeOutputs } from '../write-outputs'
import { bundle } from './emit'
import { findSources } from './find-sources'
import type { EmittedScript } from './script'
import { serverModules } from './server-modules'

/** The folder of the unsplit bundle, which the readers of the package's calls to the platform use. */
export const wholeFolder = (project: Pick<Project, 'root'>): string => join(project.root, 'dist/whole')

/**
 * Everything that the Script Includes are made of as one script, which is read and never shipped. At the border of a room
 * a script no longer tells what it is handed: only the whole shows whether a receiver is a GlideRecord.
 */
export async function emitWhole(project: Project): Promise<EmittedScript> {
  const path = join(project.root, 'src/server/whole.ts')
  const includes = findSources(project).filter(({ kind }) => kind === 'script-include')
  const contents = includes
    .map((each) => `export { ${each.name} } from './${relative(dirname(path), each.path).replace(/\.ts$/, '')}'`)
    .join('\n')
  const source = { kind: 'script-include', name: 'Whole', path } as const
  const { code, map } = await bundle(project, source, serverModules(project, { whole: true }), {
    stdin: { contents, resolveDir: dirname(path), sourcefile: path, loader: 'ts' },
  })
  const output = join(wholeFolder(project), 'whole.js')
  const script = code.replace(/export \{[^}]*\};?\s*$/, '')
  writeOutputs(
    wholeFolder(project),
    new Map([
      [output, script],
      [`${output}.map`, map],
    ]),
  )
  return { ...source, output, code: script, map: JSON.parse(map) as EmittedScript['map'] }
}
