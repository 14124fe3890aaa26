import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in the server's sources. */
export interface Expression {
  /** Relative to `src/server`. */
  file: string
  literal: string
}

/** Every regular expression literal of the server; those put together from texts are not among them. */
export function serverExpressions(root: string): Expression[] {
  const server = join(root, 'src/server')
  return sourcesBelow(server).flatMap((path) => {
    const file = relative(server, path)
    return literalsOf(path).map((literal) => ({ file, literal }))
  })
}

/** TypeScript files below a folder, declarations left out. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesBelow(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

function literalsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2021)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
