import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { BuildRefusal } from './script'

/** The names that imports have on the instance: `RESTMessageV2` → `sn_ws.RESTMessageV2`, `Lane` → `Lane`. */
export type InstanceNames = Map<string, string>

/** An import declaration whose names the instance provides. */
export interface InstanceImport {
  start: number
  end: number
  names: InstanceNames
}

interface Surroundings {
  /** Absolute path of the importing file. */
  path: string
  /** Folder of the Script Includes. */
  scriptIncludes: string
  /** The room that an absolute path stands in, or null. */
  roomOf: (path: string) => string | null
  /** Name of a room's Script Include. */
  scriptIncludeOf: (room: string) => string
  /** Only what the platform itself provides is left out. */
  whole: boolean
  /** The form in which messages name a place of the file. */
  at: (position: number) => string
}

/**
 * The imports of a file that must not be bundled: Glide's classes are globals of the engine, and another Script
 * Include is a global that the engine looks up when it is first used.
 */
export function instanceImports(file: ts.SourceFile, where: Surroundings): InstanceImport[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap((declaration) => {
    const specifier = (declaration.moduleSpecifier as ts.StringLiteral).text
    const at = where.at(declaration.getStart(file))
    const rename = providedBy(specifier, where, at)
    if (!rename) return []
    return [{ start: declaration.getStart(file), end: declaration.end, names: names(declaration, rename, at) }]
  })
}

/** True when a file is a Script Include, so that its exports are reached by its name at run time. */
export function isScriptInclude(path: string, scriptIncludes: string): boolean {
  return dirname(path) === scriptIncludes
}

type Rename = (name: string | null) => string

/** The names on the instance for imports from `specifier`; null when the module is to be bundled. */
function providedBy(specifier: string, where: Surroundings, at: string): Rename | null {
  if (specifier === '@servicenow/glide') return (name) => glideGlobal(name, at)
  const space = /^@servicenow\/glide\/(\w+)$/.exec(specifier)?.[1]
  if (space) return (name) => (name === null ? space : `${space}.${name}`)
  if (!specifier.startsWith('.'))
    throw new BuildRefusal(`${at}: '${specifier}' can't be imported: nothing of npm runs on the instance`)
  if (where.whole) return null
  const elsewhere = roomFace(specifier, where, at)
  if (elsewhere !== null) return elsewhere
  const target = `${resolve(dirname(where.path), specifier)}.ts`
  if (!isScriptInclude(target, where.scriptIncludes) || !existsSync(target)) return null
  return (name) => {
    if (name === basename(target, '.ts')) return name
    throw new BuildRefusal(
      `${at}: only the class ${basename(target, '.ts')} can be had from ${specifier}, not ${name ?? '*'}: ` +
        'a Script Include is one global. Move what is shared to a pure module, or import it as a type.',
    )
  }
}

/** Names of another room are members of its Script Include; null when the import stays in the file's own room. */
function roomFace(specifier: string, where: Surroundings, at: string): Rename | null {
  const target = resolve(dirname(where.path), specifier)
  const isFolder = existsSync(target) && statSync(target).isDirectory()
  const room = where.roomOf(isFolder ? `${target}/index.ts` : `${target}.ts`)
  if (room === null || room === where.roomOf(where.path)) return null
  if (!isFolder) throw new BuildRefusal(`${at}: ${specifier} reaches past the face of the room ${room}; import from it`)
  const scriptInclude = where.scriptIncludeOf(room)
  return (name) => {
    if (name !== null) return `${scriptInclude}.${name}`
    throw new BuildRefusal(`${at}: import from the room ${room} by name: its face is no object that can be handed on`)
  }
}

function glideGlobal(name: string | null, at: string): string {
  const known = name !== null && existsSync(join(glideTypes(), `${name}.d.ts`))
  if (known) return name
  throw new BuildRefusal(
    `${at}: ${name ?? '*'} is no global of the instance by that name; ` +
      "import what belongs to a namespace from it, e.g. { RESTMessageV2 } from '@servicenow/glide/sn_ws'",
  )
}

/** Folder with a declaration file for each global class. */
const glideTypes = (): string => dirname(require.resolve('@servicenow/glide'))

function names(declaration: ts.ImportDeclaration, rename: Rename, at: string): InstanceNames {
  const clause = declaration.importClause
  if (!clause) throw new BuildRefusal(`${at}: an import for its side effects does nothing on the instance`)
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return new Map()
  if (clause.name) throw new BuildRefusal(`${at}: there is no default export to import`)
  const bindings = clause.namedBindings
  if (!bindings) return new Map()
  if (ts.isNamespaceImport(bindings)) return new Map([[bindings.name.text, rename(null)]])
  return new Map(
    bindings.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => [element.name.text, rename((element.propertyName ?? element.name).text)]),
  )
}
