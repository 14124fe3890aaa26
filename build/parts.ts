import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Project } from './project'
import { filesBelow } from './write-outputs'

/** The parts that an administrator may choose: the app itself, its shipped tests, its workspace with dashboard. */
export type Part = 'app' | 'tests' | 'workspace'

/** A record's file: its name without `.xml`, and its text. */
export interface RecordFile {
  name: string
  xml: string
}

/** Folders with what was built: the package, and what is left out of it. */
export const builtFolders = (project: Pick<Project, 'root'>): string[] => [
  join(project.root, 'dist/app'),
  workspaceFolder(project),
]

/** The folder of the workspace's records when they aren't in the package. */
export const workspaceFolder = (project: Pick<Project, 'root'>): string => join(project.root, 'dist/workspace')

const TESTS = /^sys_(atf_|auth_profile_basic)/
const WORKSPACE = /^(sys_ux_|par_dashboard)/

/** Records of other tables that are there for the workspace alone: its route's rule, its menu entry, the role for workspaces. */
const FOR_WORKSPACE: Readonly<Record<string, RegExp>> = {
  sys_security_acl: /<name>now\./,
  sys_app_module: /<query>now\//,
  sys_user_role_contains: /<contains name="canvas_user"/,
}

/** The part of the package that each file belongs to, in their order. */
export function partsOf(files: readonly RecordFile[]): Part[] {
  const own = files.map(partOf)
  const rules = new Set(files.filter((_, index) => own[index] === 'workspace').map(({ name }) => sysIdOf(name)))
  return files.map(({ name, xml }, index) => {
    const rule = name.startsWith('sys_security_acl_role_') ? /<sys_security_acl[^>]*>(\w+)</.exec(xml)?.[1] : undefined
    return rule !== undefined && rules.has(rule) ? 'workspace' : (own[index] ?? 'app')
  })
}

function partOf({ name, xml }: RecordFile): Part {
  if (TESTS.test(name)) return 'tests'
  if (WORKSPACE.test(name)) return 'workspace'
  const table = Object.keys(FOR_WORKSPACE).find((each) => name === `${each}_${sysIdOf(name)}`)
  return table !== undefined && FOR_WORKSPACE[table]?.test(xml) === true ? 'workspace' : 'app'
}

const sysIdOf = (name: string): string => name.slice(-32)

/**
 * Divides the output of `now-sdk build`: tests become demo data, which an installation loads only where it is asked
 * for, as the platform's own quick start tests are; the workspace leaves the package unless it is wanted there.
 * Sources: documentation, "Quick start tests"; "Test API": `$meta.installMethod`, which the SDK's own types of a test
 * lack, is what would put them there.
 */
export function divide(project: Project, { withWorkspace }: { withWorkspace: boolean }): void {
  const app = join(project.root, 'dist/app')
  rmSync(workspaceFolder(project), { recursive: true, force: true })
  const paths = filesBelow(join(app, 'update'))
  const parts = partsOf(paths.map((path) => ({ name: basename(path, '.xml'), xml: readFileSync(path, 'utf8') })))
  paths.forEach((path, index) => {
    if (parts[index] === 'tests') move(path, join(app, 'unload.demo', basename(path)))
    if (parts[index] === 'workspace' && !withWorkspace) {
      move(path, join(workspaceFolder(project), 'update', basename(path)))
    }
  })
}

function move(from: string, to: string): void {
  if (!existsSync(dirname(to))) mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}
