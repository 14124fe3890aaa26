import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { classNames, documentation } from '../../build/engine-gate/glide-api'
import { usedGlide, type GlideUse } from '../../build/engine-gate/used-glide'
import { PAGES } from '../instance/conformance/pages'
import { label } from './package-uses'

/** A case of the conformance suite, or several that differ only in their data. */
export interface ConformanceCase {
  file: string
  title: string
  /** Path of the page of documentation that its block cites; null when it cites none. */
  page: string | null
  /** Labels of the members that its scripts call. */
  calls: ReadonlySet<string>
}

/** The cases of every test file in a folder, each with the members that its scripts call. */
export function conformanceCases(folder: string): ConformanceCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((file) => casesOf(file, readFileSync(join(folder, file), 'utf8')))
}

/** The cases of one test file. */
export function casesOf(file: string, source: string): ConformanceCase[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const declared = declarations(tree)
  const cases: ConformanceCase[] = []
  const visit = (node: ts.Node, page: string | null): void => {
    const title = titleOf(node)
    if (title === null) {
      const cited = pageOf(node) ?? page
      ts.forEachChild(node, (child) => visit(child, cited))
      return
    }
    const uses = usesIn(node, declared)
    cases.push({ file, title, page, calls: new Set(uses.flatMap((use) => [label(use), ...resolved(use, page)])) })
  }
  visit(tree, null)
  return cases
}

type Declarations = ReadonlyMap<string, ts.Node>

/** The helpers and scripts that a file declares by name, outside of its cases. */
function declarations(tree: ts.SourceFile): Declarations {
  const found = new Map<string, ts.Node>()
  const visit = (node: ts.Node): void => {
    if (titleOf(node) !== null) return
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      found.set(node.name.text, node.initializer)
    }
    if (ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Title of `it('…')`, `test('…')` and of `it.each(…)('…')`; null for any other node. */
function titleOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null
  const called = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression
  const name = ts.isPropertyAccessExpression(called) ? called.expression : called
  if (!ts.isIdentifier(name) || !['it', 'test'].includes(name.text)) return null
  const [title] = node.arguments
  return title !== undefined && ts.isStringLiteralLike(title) ? title.text : null
}

/** Path of the page that `describe(page('…'), …)` cites; null for any other node. */
function pageOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'describe') return null
  const [cited] = node.arguments
  const [name] = cited && ts.isCallExpression(cited) && cited.expression.getText() === 'page' ? cited.arguments : []
  if (name === undefined || !ts.isStringLiteralLike(name)) return null
  return Object.entries(PAGES).find(([each]) => each === name.text)?.[1].path ?? null
}

/**
 * The labels of a call. When the script doesn't tell the class, it is the one class that has the method, or the class
 * of the cited page.
 */
function resolved({ className, member }: GlideUse, page: string | null): string[] {
  if (className !== null) return []
  const having = classNames().filter((each) => documentation(each).members.has(member))
  const [only, ...others] = having
  if (only !== undefined && others.length === 0) return [label({ className: only, member })]
  const cited = having.filter((each) => page !== null && documentation(each).page.endsWith(`/${page}.html`))
  return cited.map((each) => label({ className: each, member }))
}

/** The members that the scripts in a node call, and those that the helpers it names call. */
function usesIn(node: ts.Node, declared: Declarations): GlideUse[] {
  const uses: GlideUse[] = []
  const seen = new Set<ts.Node>()
  const visit = (each: ts.Node): void => {
    const script = scriptOf(each, declared)
    if (script !== null) uses.push(...usedGlide(script))
    const helper = ts.isIdentifier(each) ? declared.get(each.text) : undefined
    if (helper && !seen.has(helper)) {
      seen.add(helper)
      visit(helper)
    }
    ts.forEachChild(each, visit)
  }
  visit(node)
  return uses
}

/** The text of a literal that may be a script; a name stands for each part that is filled in at run time. */
function scriptOf(node: ts.Node, declared: Declarations): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const constant = ts.isIdentifier(expression) ? declared.get(expression.text) : undefined
    return `${(constant && scriptOf(constant, declared)) ?? '$value'}${literal.text}`
  })
  return node.head.text + parts.join('')
}
