import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { BuildRefusal } from '../scripts/script'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import { builtFolders, partsOf, type Part } from '../parts'
import { setsOf } from './divide'
import { retrievedUpdateSet, type Application } from './envelope'
import { ordered } from './order'
import { updateOf, type Update } from './update'

/** An update set that was written: the set's label, and how many updates it holds. */
export interface WrittenSet {
  path: string
  label: string
  updates: number
}

/**
 * Makes the Retrieved Update Sets in `target` from `dist/app` and `dist/workspace`, beside the zip: the app in as many
 * as it takes, the shipped tests, the workspace. Parts of the package that an update set has no row for
 * (`dictionary/*.xml`: indexes over several columns) are in none of them.
 */
export function writeUpdateSets(project: Project, builtAt = Date.now()): WrittenSet[] {
  const files = recordFiles(project).map((path) => ({ name: basename(path, '.xml'), xml: readFileSync(path, 'utf8') }))
  refuseTwins(files.map(({ name }) => name))
  const parts = partsOf(files)
  const updatesOf = (part: Part): Update[] =>
    ordered(files.filter((_, index) => parts[index] === part).map(({ name, xml }) => updateOf(name, xml)))
  const app = setsOf(updatesOf('app'))
  const sets: [label: string, updates: Update[]][] = [
    ...app.map((updates, index): [string, Update[]] => [`app ${String(index + 1)} of ${String(app.length)}`, updates]),
    ['tests', updatesOf('tests')],
    ['workspace', updatesOf('workspace')],
  ]
  const target = join(project.root, 'target')
  for (const path of filesBelow(target)) if (path.endsWith('.xml')) rmSync(path)
  mkdirSync(target, { recursive: true })
  return sets
    .filter(([, updates]) => updates.length > 0)
    .map(([label, updates]) => {
      const name = `${project.name}_${project.version}_${label}`.replaceAll(/\W/g, '_')
      const path = join(target, `${name}_update_set.xml`)
      writeFileSync(path, retrievedUpdateSet(applicationOf(project), label, updates, builtAt))
      return { path, label, updates: updates.length }
    })
}

/** Folders of a package whose files hold records, each an update of its own. Demo data are what was asked for, here. */
const RECORDS = ['scope', 'update', 'author_elective_update', 'unload.demo']

/** Records that are loaded on the first installation only (`unload`) would be overwritten by an update set every time. */
function recordFiles(project: Project): string[] {
  return builtFolders(project).flatMap((folder) => {
    const files = filesBelow(folder).filter((path) => path.endsWith('.xml'))
    const folderOf = (path: string): string => relative(folder, path).split(sep)[0] ?? ''
    const unknown = files.find((path) => folderOf(path) !== 'dictionary' && !RECORDS.includes(folderOf(path)))
    if (unknown !== undefined) {
      throw new BuildRefusal(`${shown(project, unknown)}: an update set has no place for files of this folder`)
    }
    return files.filter((path) => RECORDS.includes(folderOf(path)))
  })
}

function refuseTwins(names: readonly string[]): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw new BuildRefusal(`dist/app holds ${twin}.xml twice; an update set can't`)
}

function applicationOf(project: Project): Application {
  const path = join(project.root, 'now.config.json')
  const config = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const text = (key: string): string => {
    const value = config[key]
    if (typeof value !== 'string') throw new BuildRefusal(`${shown(project, path)}: ${key} is missing`)
    return value
  }
  return {
    sysId: text('scopeId'),
    name: text('name'),
    scope: project.scope,
    version: project.version,
    description: text('description'),
  }
}
