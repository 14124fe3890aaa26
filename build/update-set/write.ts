import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { BuildRefusal } from '../scripts/script'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import { retrievedUpdateSet, type Application } from './envelope'
import { ordered } from './order'
import { updateOf } from './update'

/**
 * Makes the Retrieved Update Set in `target` from `dist/app`, beside the zip, and answers its path. What a package has
 * and an update set has no row for (`dictionary/*.xml`: indexes over several columns) is not in it.
 */
export function writeUpdateSet(project: Project, builtAt = Date.now()): string {
  const updates = ordered(
    recordFiles(project).map((path) => updateOf(basename(path, '.xml'), readFileSync(path, 'utf8'))),
  )
  refuseTwins(updates.map(({ name }) => name))
  const target = join(project.root, 'target')
  for (const path of filesBelow(target)) if (path.endsWith('.xml')) rmSync(path)
  mkdirSync(target, { recursive: true })
  const path = join(target, `${`${project.name}_${project.version}`.replaceAll(/\W/g, '_')}_update_set.xml`)
  writeFileSync(path, retrievedUpdateSet(applicationOf(project), updates, builtAt))
  return path
}

/** Folders of a package whose files hold records, each an update of its own. */
const RECORDS = ['scope', 'update', 'author_elective_update']

/** Records that are loaded on the first installation only (`unload`) would be overwritten by an update set every time. */
function recordFiles(project: Project): string[] {
  const app = join(project.root, 'dist/app')
  const files = filesBelow(app).filter((path) => path.endsWith('.xml'))
  const folderOf = (path: string): string => relative(app, path).split(sep)[0] ?? ''
  const unknown = files.find((path) => folderOf(path) !== 'dictionary' && !RECORDS.includes(folderOf(path)))
  if (unknown !== undefined) {
    throw new BuildRefusal(`${shown(project, unknown)}: an update set has no place for files of this folder`)
  }
  return files.filter((path) => RECORDS.includes(folderOf(path)))
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
