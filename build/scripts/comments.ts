import { forEachComment } from 'ts-api-utils'
import ts from 'typescript'

/** A replacement of `text[start..end)`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Stands around the name of what a module-level comment documents; no comment of ours contains it. */
const MARK = '¤'
const LEGAL = new RegExp(`^(/[/*])!(?:${MARK}(.*?)${MARK})?([\\s\\S]*)$`)
const TOOLS = /^\/[/*]+\s*(?:eslint|prettier|@ts-|istanbul|global |<reference|[#@]__)/

/**
 * The edits that make a file's comments survive esbuild, which keeps *legal* comments (`/*!`, `//!`) only. The
 * scripts are read by admins on the instance. A module-level comment is marked with the name of what it documents,
 * because it outlives a declaration that tree-shaking removes. No edit adds or removes a line.
 *
 * Documentation is taken out: that of public methods stands in the script's header. A room's comments are taken out
 * altogether, for they would be a sixth of all that ships; each of its modules names the file that has them.
 */
export function keepComments(file: ts.SourceFile, { isRoom }: { isRoom: boolean }): Edit[] {
  const owners = moduleLevelOwners(file)
  const types = typeRanges(file)
  const edits: Edit[] = []
  forEachComment(file, (whole, { pos, end }) => {
    const text = whole.slice(pos, end)
    if (TOOLS.test(text) || types.some((range) => range.pos <= pos && end <= range.end)) return
    if (isRoom || text.startsWith('/**')) {
      edits.push({ start: pos, end, text: text.replace(/[^\n]/g, '') })
      return
    }
    const owner = owners.find((range) => range.pos <= pos && end <= range.end)
    const mark = owner ? `${MARK}${owner.name}${MARK}` : ''
    edits.push({ start: pos + 2, end: pos + 2, text: `!${mark}` })
  })
  return edits
}

/** Bundled code without the comments whose declaration is gone; lines stay where they are. */
export function dropOrphans(code: string): string {
  const edits: Edit[] = []
  forEachComment(parse(code), (_, { pos, end }) => {
    const text = code.slice(pos, end)
    const owner = LEGAL.exec(text)?.[2]
    if (owner === undefined || declaredNext(code.slice(end)) === owner) return
    edits.push({ start: pos, end, text: text.replace(/[^\n]/g, '') })
  })
  return applyEdits(code, edits)
}

/** Emitted code with its comments as they were written; lines stay where they are. */
export function restoreComments(code: string): string {
  const edits: Edit[] = []
  forEachComment(parse(code), (_, { pos, end }) => {
    const [, opening, , rest] = LEGAL.exec(code.slice(pos, end)) ?? []
    if (opening !== undefined && rest !== undefined) edits.push({ start: pos, end, text: opening + rest })
  })
  return applyEdits(code, edits)
}

/** `text` with the edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('emitted.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)

/** The name declared after the comments that follow; esbuild numbers a name that two modules use. */
function declaredNext(code: string): string | undefined {
  const declaration = code.replace(/^(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/, '')
  return /^(?:async\s+)?(?:var|let|const|function\*?|class)\s+([\w$]+?)\d*\b/.exec(declaration)?.[1]
}

interface OwnerRange {
  pos: number
  end: number
  name: string
}

/** The ranges in which the comments before each declaration of the module stand. */
function moduleLevelOwners(file: ts.SourceFile): OwnerRange[] {
  return file.statements.flatMap((statement) => {
    const name = declaredName(statement)
    return name === undefined
      ? []
      : [{ pos: statement.pos, end: statement.getStart(file), name: name.replace(/\d+$/, '') }]
  })
}

function declaredName(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const first = statement.declarationList.declarations[0]?.name
    return first && ts.isIdentifier(first) ? first.text : undefined
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return declares ? statement.name?.text : undefined
}

/** The ranges that esbuild skips as types; comments in there have nothing to stand before in the emitted code. */
function typeRanges(file: ts.SourceFile): ts.TextRange[] {
  const ranges: ts.TextRange[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeNode(node))
      ranges.push({ pos: node.getStart(file), end: node.end })
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return ranges
}
