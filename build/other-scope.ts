import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { openProject, type Project } from './project'
import { BuildRefusal } from './scripts/script'
import { filesBelow } from './write-outputs'

/**
 * Folders at the top of a checkout that hold no text of its own: npm's installations, the output of builds, git's
 * store.
 */
const NOT_COPIED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'target', 'coverage', '.git', '.now'])

/** Files whose bytes are no text. */
const BINARY = /\.(png|ico|gz|zip)$/

/** Files that a run leaves at the top of a checkout. */
const LEFT_BY_RUNS = /\.db(-\w+|\.key)?$/

/**
 * Longest scope that an instance keeps whole. Source: `now-sdk`'s schema of now.config.json ("Truncated by instance after
 * 18 characters"); ServiceNow's documentation, *Namespace identifier*.
 */
const LONGEST = 18

/**
 * Makes a checkout of the same app under another scope in `dist/scopes/<scope>`, and answers it. The scope is
 * replaced wherever it stands, in code, docs, examples and names of files. Each sys_id of the app's own is derived from
 * the scope and the sys_id here: the same at every build, so that a later package upgrades an earlier one, and another for
 * each scope, so that two of them don't meet on one instance.
 */
export function otherScope(project: Project, scope: string): Project {
  checkScope(project, scope)
  const root = join(project.root, 'dist/scopes', scope)
  const rewrite = rewriting(project, scope)
  const files = new Map(
    ownFiles(project.root).map((path) => [join(root, rewrite(relative(project.root, path))), path] as const),
  )
  for (const path of ownFiles(root)) if (!files.has(path)) rmSync(path)
  for (const [to, from] of files) copy(from, to, rewrite)
  const modules = join(root, 'node_modules')
  rmSync(modules, { force: true })
  symlinkSync(join(project.root, 'node_modules'), modules, 'dir')
  return openProject(root)
}

function checkScope(project: Project, scope: string): void {
  const rule = `lower-case letters, digits and underscores, as in x_sample_byoc, and at most ${String(LONGEST)} characters`
  if (!/^x_[a-z0-9]+(_[a-z0-9]+)+$/.test(scope) || scope.length > LONGEST)
    throw new BuildRefusal(`--scope ${JSON.stringify(scope)}: a scope is x_, your company's prefix and a name: ${rule}`)
  if (scope === project.scope)
    throw new BuildRefusal(`--scope ${scope}: this is the scope of now.config.json; leave --scope out to build it`)
}

/** Replaces the scope and the app's own sys_ids in a text. */
function rewriting(project: Project, scope: string): (text: string) => string {
  const own = ownSysIds(project)
  const words = new RegExp(`${project.scope}(?![a-z0-9])|(?<![0-9a-zA-Z-])[0-9a-f]{32}(?![\\w-])`, 'g')
  return (text) =>
    text.replace(words, (word) => {
      if (word === project.scope) return scope
      return own.has(word) ? derived(scope, word) : word
    })
}

/** A sys_id in the form of a random UUID, as `now-sdk` makes them and flows name their steps. */
function derived(scope: string, sysId: string): string {
  const hash = createHash('sha256').update(`${scope} ${sysId}`).digest('hex')
  // The digits that tell version 4 and its variant stay as they are.
  return `${hash.slice(0, 12)}${sysId.slice(12, 13)}${hash.slice(13, 16)}${sysId.slice(16, 17)}${hash.slice(17, 32)}`
}

/** The sys_id of the app, and those of its records by their committed keys. A key names records of the platform, too. */
function ownSysIds(project: Project): ReadonlySet<string> {
  const read = (file: string): string => readFileSync(join(project.root, file), 'utf8')
  const app = /"scopeId": "(\w{32})"/.exec(read('now.config.json'))?.[1]
  if (app === undefined) throw new BuildRefusal('now.config.json: scopeId is missing')
  const records = read('src/fluent/generated/keys.ts').matchAll(/\btable: '\w+'\s+id: '(\w{32})'/g)
  return new Set([app, ...Array.from(records, ([, sysId]) => sysId ?? app)])
}

/** Every file that belongs to a checkout, absolute. */
function ownFiles(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !NOT_COPIED.has(name) && !LEFT_BY_RUNS.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(root, entry.name)) : [join(root, entry.name)]))
    .filter((path) => !relative(root, path).startsWith(join('bench', 'results')))
}

/** A file that is already right keeps its time. */
function copy(from: string, to: string, rewrite: (text: string) => string): void {
  mkdirSync(dirname(to), { recursive: true })
  if (BINARY.test(basename(from))) {
    cpSync(from, to)
    return
  }
  const text = rewrite(readFileSync(from, 'utf8'))
  const { mode } = statSync(from)
  if (!existsSync(to) || readFileSync(to, 'utf8') !== text) writeFileSync(to, text, { mode })
}
