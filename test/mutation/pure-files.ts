import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { roomNames } from '../../build/scripts/rooms'

/** The room that is the platform's own: what is pure in it turns the platform's values into TypeScript's. */
const OF_PLATFORM = 'servicenow'

/**
 * Files of each room that run without an instance: neither they nor any file whose values they import names an object of
 * the platform. Paths are relative to the root, in order; a room without such a file is left out.
 */
export function pureFiles(root: string): Map<string, string[]> {
  const rooms = roomNames({ root })
  const folder = (room: string): string => join(root, 'src/server', room)
  const filesOf = (room: string): string[] =>
    readdirSync(folder(room))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => join(folder(room), name))
  const files = rooms.flatMap(filesOf)
  const program = ts.createProgram(files, OPTIONS)
  const pure = without(files, program, platformNames(root))
  const found = rooms
    .filter((room) => room !== OF_PLATFORM)
    .map((room): [string, string[]] => {
      const ofRoom = filesOf(room).filter((file) => pure.has(file) && !file.endsWith('/index.ts'))
      return [room, ofRoom.map((file) => relative(root, file))]
    })
  return new Map(found.filter(([, ofRoom]) => ofRoom.length > 0))
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

/** The files that are left when those that name the platform are taken out, and then whatever imports from them. */
function without(files: readonly string[], program: ts.Program, platform: ReadonlySet<string>): Set<string> {
  const checker = program.getTypeChecker()
  const imports = new Map<string, Set<string>>()
  const pure = new Set<string>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source === undefined) throw new Error(`TypeScript did not read ${file}`)
    imports.set(file, importedFrom(source, checker))
    if (!file.endsWith('.store.ts') && !namesPlatform(source, platform)) pure.add(file)
  }
  for (let before = -1; before !== pure.size;) {
    before = pure.size
    for (const file of pure) {
      if ([...(imports.get(file) ?? [])].some((other) => !pure.has(other) && other.endsWith('.ts'))) pure.delete(file)
    }
  }
  return pure
}

/** The files in which the values that a file imports are declared, whatever face they come by. */
function importedFrom(source: ts.SourceFile, checker: ts.TypeChecker): Set<string> {
  const found = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.namedBindings === undefined) continue
    const { namedBindings: names } = statement.importClause
    if (!ts.isNamedImports(names)) throw new Error(`${source.fileName} imports without names`)
    for (const { name } of names.elements) {
      const alias = checker.getSymbolAtLocation(name)
      const symbol = alias === undefined ? undefined : checker.getAliasedSymbol(alias)
      const declared = symbol?.declarations?.[0]?.getSourceFile().fileName
      if (symbol !== undefined && declared !== undefined && (symbol.flags & ts.SymbolFlags.Value) !== 0) {
        found.add(declared)
      }
    }
  }
  return found
}

/** True when a file's values, not its types alone, name an object of the platform. */
function namesPlatform(source: ts.SourceFile, platform: ReadonlySet<string>): boolean {
  const names = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return false
    if (ts.isIdentifier(node) && platform.has(node.text)) return true
    return ts.forEachChild(node, names) ?? false
  }
  return names(source)
}

/** The global names that the platform gives a script, as the room `servicenow` declares them. */
function platformNames(root: string): Set<string> {
  const path = join(root, 'src/server', OF_PLATFORM, 'platform.d.ts')
  const found = new Set<string>()
  for (const statement of ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022).statements) {
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
    for (const each of declared) {
      const { name } = each as { name?: ts.Node }
      const isValue = !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)
      if (isValue && name !== undefined && ts.isIdentifier(name)) found.add(name.text)
    }
  }
  return found
}
