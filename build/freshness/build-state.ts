import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolders } from '../parts'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'

/** The input and the output of the last build, both as hashes of contents. */
interface BuildState {
  choices?: Choices
  inputs: string
  outputs: string
}

/** The choices that decide, besides the sources, what comes out. */
export interface Choices {
  legacyChoices: boolean
  withWorkspace: boolean
}

const USUAL: Choices = { legacyChoices: false, withWorkspace: false }

const statePath = (project: Project): string => join(project.root, 'dist/.build-state.json')

const NOTHING = 'nothing'

/** True when a build of the sources as they are now would produce the present `dist/app` and `target`. */
export function isUpToDate(project: Project, { legacyChoices, withWorkspace }: Choices = USUAL): boolean {
  if (!existsSync(statePath(project))) return false
  const state = JSON.parse(readFileSync(statePath(project), 'utf8')) as BuildState
  if (state.choices?.legacyChoices !== legacyChoices || state.choices.withWorkspace !== withWorkspace) return false
  return state.inputs === hashInputs(project) && state.outputs !== NOTHING && state.outputs === hashOutputs(project)
}

/** Notes that `dist/app` and `target` belong to the sources as they are now. */
export function noteBuilt(project: Project, { legacyChoices, withWorkspace }: Choices = USUAL): void {
  const choices = { legacyChoices, withWorkspace }
  const state: BuildState = { choices, inputs: hashInputs(project), outputs: hashOutputs(project) }
  writeFileSync(statePath(project), `${JSON.stringify(state, null, 2)}\n`)
}

/** The hash of everything that the package is made from and checked by: a stricter gate has to look at it again. */
function hashInputs(project: Project): string {
  const folders = ['src', 'build', 'docs', 'dist/scripts'].flatMap((folder) => filesBelow(join(project.root, folder)))
  const files = ['package.json', 'package-lock.json', 'now.config.json', 'README.md'].map((file) =>
    join(project.root, file),
  )
  return hash(project, [...folders, ...files.filter((file) => existsSync(file))])
}

function hashOutputs(project: Project): string {
  const app = builtFolders(project).flatMap(filesBelow)
  const target = filesBelow(join(project.root, 'target'))
  const isWhole = ['.zip', '.xml'].every((ending) => target.some((path) => path.endsWith(ending)))
  return app.length === 0 || !isWhole ? NOTHING : hash(project, [...app, ...target])
}

function hash(project: Project, paths: readonly string[]): string {
  const sum = createHash('sha256')
  for (const path of paths) sum.update(shown(project, path)).update('\0').update(readFileSync(path)).update('\0')
  return sum.digest('hex')
}
