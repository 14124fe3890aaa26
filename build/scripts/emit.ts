import { join } from 'node:path'
import type { EncodedSourceMap } from '@jridgewell/trace-mapping'
import { build, transform, type BuildOptions, type Plugin } from 'esbuild'
import type { Project } from '../project'
import { shown } from '../project'
import { dropOrphans, restoreComments } from './comments'
import { header } from './header'
import { outdent } from './outdent'
import { compilerOptions } from './read-server-module'
import { serverModules } from './server-modules'
import { BuildRefusal, type EmittedScript, type ScriptSource } from './script'

/**
 * Bundles one source into the script that is shipped. Throws {@link BuildRefusal} with file and line. `modules` reads
 * what is bundled; scripts that share modules had better share it.
 */
export async function emit(
  project: Project,
  source: ScriptSource,
  modules = serverModules(project),
): Promise<EmittedScript> {
  const bundled = await bundle(project, source, modules)
  const code = dropOrphans(bundled.code).replace(MODULE_PATH, '//! $1')
  const wrapped = WRAPPERS[source.kind](project, source, code)
  const printed = await transform(`${wrapped}\n//# sourceMappingURL=${dataUrl(bundled.map)}`, {
    ...output,
    loader: 'js',
    sourcefile: 'bundle.js',
    sourcemap: 'external',
  })
  const title = header(project, source)
  const assigned = source.kind === 'script-include' ? `var ${source.name} = ` : ''
  const flat = outdent(restoreComments(printed.code), JSON.parse(printed.map) as EncodedSourceMap)
  return {
    ...source,
    output: join(project.root, 'dist/scripts', FOLDERS[source.kind], `${source.name}.js`),
    code: title + assigned + flat.code,
    map: movedDown(flat.map, title),
  }
}

const WRAPPERS = { 'script-include': asValue, room: asMembers, trigger: asCall } as const
const FOLDERS = { 'script-include': 'script-includes', room: 'rooms', trigger: 'triggers' } as const

/**
 * The shipped code parses as ECMAScript 2021. Public fields alone are lowered, to plain assignments; any other feature
 * that the engine doesn't take is to be refused where it is written, not rewritten into helpers that nobody can read on
 * the instance.
 */
const output = {
  target: 'es2021',
  supported: Object.fromEntries(
    [
      'class-private-field',
      'class-private-method',
      'class-private-accessor',
      'class-private-static-field',
      'class-private-static-method',
      'class-private-static-accessor',
      'class-private-brand-check',
      'regexp-match-indices',
      'regexp-set-notation',
      'top-level-await',
    ].map((feature) => [feature, true]),
  ),
  charset: 'utf8',
  legalComments: 'inline',
  sourcesContent: false,
} satisfies BuildOptions

/** The heading that esbuild gives each module in a bundle; kept, because it tells readers where to look. */
const MODULE_PATH = /^\/\/ (src\/server\/\S+\.ts)$/gm

/** Bundles a source, or what `input` names instead, for the instance; the map leads back to the TypeScript. */
export async function bundle(
  project: Project,
  source: ScriptSource,
  modules: Plugin,
  input: BuildOptions = { entryPoints: [source.path] },
): Promise<{ code: string; map: string }> {
  const result = await build({
    ...output,
    absWorkingDir: project.root,
    ...input,
    bundle: true,
    write: false,
    outfile: join(project.root, 'bundle.js'),
    format: 'esm',
    platform: 'neutral',
    treeShaking: true,
    sourcemap: 'external',
    logLevel: 'silent',
    tsconfigRaw: compilerOptions,
    plugins: [modules],
  }).catch((error: unknown) => {
    throw refusal(project, source, error)
  })
  const [map, code] = result.outputFiles
  if (!map || !code) throw new BuildRefusal(`${shown(project, source.path)}: nothing was emitted`)
  return { code: code.text, map: map.text }
}

/**
 * The value of the global Foo that the instance looks for in a Script Include named Foo.
 * Nothing is put on a line of its own before the code: the bundle's source map counts its lines.
 */
function asValue(_project: Project, source: ScriptSource, code: string): string {
  const { body, exported } = exportsOf(code)
  const [only] = exported
  if (only === undefined || exported.length !== 1 || only.name !== source.name)
    throw new BuildRefusal(
      `src/server/script-includes/${source.name}.ts:1: a Script Include exports one class, ${source.name}, ` +
        `and nothing else; here: ${exported.map(({ name }) => name).join(', ') || 'nothing'}`,
    )
  return `(function () {${body}\nreturn ${only.local}\n})()`
}

/**
 * A room as the platform wants a Script Include, one global function of its name, which carries the members that others
 * may call. `version` tells whether a room is of this package: a customer's own edit of it survives an upgrade.
 */
function asMembers(project: Project, source: ScriptSource, code: string): string {
  const { body, exported } = exportsOf(code)
  if (exported.length === 0) throw new BuildRefusal(`${shown(project, source.path)}:1: nobody imports from this room`)
  const members = [...exported, { local: `'${project.version}'`, name: 'version' }]
    .map(({ local, name }) => (local === name ? name : `${name}: ${local}`))
    .join(', ')
  return `function ${source.name}() {} (function () {${body}\nObject.assign(${source.name}, { ${members} })\n})()`
}

/** The bundle's own export list, taken off. */
function exportsOf(code: string): { body: string; exported: { local: string; name: string }[] } {
  const found = /export \{\s*([^}]*?)\s*\};?\s*$/.exec(code)
  if (!found) return { body: code, exported: [] }
  const exported = (found[1] ?? '')
    .split(/\s*,\s*/)
    .filter((each) => each !== '')
    .map((each) => {
      const [local = '', name = local] = each.split(/\s+as\s+/)
      return { local, name }
    })
  return { body: code.slice(0, found.index), exported }
}

/** A trigger's body, in a function of its own so that its names stay its own. */
function asCall(project: Project, source: ScriptSource, code: string): string {
  if (/^export \{/m.test(code)) throw new BuildRefusal(`${shown(project, source.path)}:1: a trigger exports nothing`)
  return `(function () {${code}\n})()`
}

function refusal(project: Project, source: ScriptSource, error: unknown): BuildRefusal {
  const failures = (error as { errors?: { text: string; location: { file: string; line: number } | null }[] }).errors
  if (!failures) return new BuildRefusal(`${shown(project, source.path)}: ${String(error)}`)
  const lines = failures.map(({ text, location }) =>
    location ? `${location.file}:${String(location.line)}: ${text}` : text,
  )
  return new BuildRefusal([...new Set(lines)].join('\n'))
}

const dataUrl = (map: string): string => `data:application/json;base64,${Buffer.from(map).toString('base64')}`

/** The map of code that has `title` before it. */
function movedDown(map: EncodedSourceMap, title: string): EncodedSourceMap {
  return { ...map, mappings: ';'.repeat(title.split('\n').length - 1) + map.mappings }
}
