import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { BuildRefusal } from './script'

/** What an imported name is called on the instance: `RESTMessageV2` → `sn_ws.RESTMessageV2`, `Lane` → `Lane`. */
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
  /** How messages name a place of the file. */
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

/** Whether a file is a Script Include, so that its exports are reached by its name at run time. */
export function isScriptInclude(path: string, scriptIncludes: string): boolean {
  return dirname(path) === scriptIncludes
}

type Rename = (name: string | null) => string

/** How names imported from `specifier` are called on the instance; null when the module is to be bundled. */
function providedBy(specifier: string, where: Surroundings, at: string): Rename | null {
  if (specifier === '@servicenow/glide') return (name) => glideGlobal(name, at)
  const space = /^@servicenow\/glide\/(\w+)$/.exec(specifier)?.[1]
  if (space) return (name) => (name === null ? space : `${space}.${name}`)
  if (!specifier.startsWith('.'))
    throw new BuildRefusal(`${at}: '${specifier}' can't be imported: nothing of npm runs on the instance`)
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
