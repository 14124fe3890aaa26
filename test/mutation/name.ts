import ts from 'typescript'
import type { Mutant } from './score'

/** The longest text of a replacement that a name holds; the rest is three dots. */
const LONGEST = 90

const ARROW = '  →  '

/**
 * The name of a mutant, which does not depend on where in the file it stands: the declaration around it, its line with the
 * part that is replaced between « and », and the replacement. Mutants of the same name have the same fate or reason.
 */
export function nameOf(file: string, source: string, { location: { start, end }, replacement = '' }: Mutant): string {
  const lines = source.split('\n')
  const line = lines[start.line - 1] ?? ''
  const before = line.slice(0, start.column - 1)
  const isOneLine = start.line === end.line
  const stood = isOneLine ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`
  const after = isOneLine ? line.slice(end.column - 1) : ''
  const place = declarationAt(file, source, start)
  return `${place}: ${plain(`${before}«${stood}»${after}`)}${ARROW}${shortened(plain(replacement))}`
}

/** The names of a file's mutants in the order of the file, each once. */
export function namesOf(file: string, source: string, mutants: readonly Mutant[]): string[] {
  const inOrder = [...mutants].sort(
    ({ location: { start: one } }, { location: { start: other } }) =>
      one.line - other.line || one.column - other.column,
  )
  return [...new Set(inOrder.map((mutant) => nameOf(file, source, mutant)))]
}

/** True when the text that a mutant's name replaces stands in the source, in the declaration that it names; `*`: any text. */
export function stands(name: string, file: string, source: string): boolean {
  const [before = ''] = name.split(ARROW)
  const colon = before.indexOf(': ')
  if (before.slice(colon) === ': *') {
    return source.split('\n').some((_line, index) => isWithin(before.slice(0, colon), file, source, index))
  }
  const text = before
    .slice(colon + 2)
    .replace(/ …»$/, '')
    .replace(/[«»]/g, '')
  return source
    .split('\n')
    .some((line, index) => plain(line) === text && isWithin(before.slice(0, colon), file, source, index))
}

function isWithin(place: string, file: string, source: string, index: number): boolean {
  const line = source.split('\n')[index] ?? ''
  const columns = [line.search(/\S/) + 1, line.length]
  return columns.some((column) => declarationAt(file, source, { line: index + 1, column }) === place)
}

const parsed = new Map<string, ts.SourceFile>()

/** The name of the function, constant or method around a place. */
function declarationAt(file: string, source: string, { line, column }: { line: number; column: number }): string {
  const tree = parsed.get(source) ?? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  parsed.set(source, tree)
  const at = tree.getPositionOfLineAndCharacter(line - 1, column - 1)
  const within = (node: ts.Node): boolean => node.getStart(tree) <= at && at < node.end
  const outer = tree.statements.find(within)
  if (outer === undefined) return 'file'
  const inner = ts.isClassDeclaration(outer) ? outer.members.find(within) : undefined
  return [outer, inner].flatMap((node) => (node === undefined ? [] : [nameOfNode(node, at)])).join('.')
}

function nameOfNode(node: ts.Node, at: number): string {
  const declared = ts.isVariableStatement(node)
    ? node.declarationList.declarations.find(({ pos, end }) => pos <= at && at < end)
    : node
  const { name } = (declared ?? node) as { name?: ts.Node }
  if (name !== undefined && 'text' in name) return String(name.text)
  return ts.isConstructorDeclaration(node) ? 'constructor' : 'file'
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`
}
