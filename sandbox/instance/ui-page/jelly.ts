import { XMLParser } from 'fast-xml-parser'
import { escapeHtml } from './escape'

/** A node of the page's XML, in the parser's form: text, or an element with its attributes under `:@`. */
type Node = Readonly<Record<string, unknown>>

/** Values of Jelly's variables, by name. */
type Variables = Readonly<Record<string, unknown>>

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
})

/** Elements of HTML that have no end. */
const EMPTY_ELEMENTS = ['br', 'hr', 'img', 'input']

/**
 * A UI page (`sys_ui_page`) as HTML, as far as the package's pages use Jelly (documentation: Jelly tags; Extensions to
 * Jelly syntax): `g:evaluate` before anything else, `j:forEach` over an array, `j:if`, `${HTML:…}`. Other tags, and a
 * value that is not escaped, are refused by their names.
 *
 * @param evaluate runs a script as the page's user, and returns its value
 */
export async function renderUiPage(page: string, evaluate: (script: string) => Promise<unknown>): Promise<string> {
  const root = (PARSER.parse(page) as Node[]).find((node) => 'j:jelly' in node)
  if (root === undefined) throw new Error('A UI page begins with j:jelly')
  const nodes = childrenOf(root)
  const variables = (await evaluate(scriptOf(nodes.filter((node) => tagOf(node) === 'g:evaluate')))) as Variables
  return rendered(
    nodes.filter((node) => tagOf(node) !== 'g:evaluate'),
    variables,
  )
}

/** One script of all `g:evaluate`, whose value are the variables. Without `object` a variable is a text. */
function scriptOf(evaluations: readonly Node[]): string {
  const lines = evaluations.map((node) => {
    const { var: name, expression, object } = attributesOf(node)
    const code = expression ?? childrenOf(node).map(textOf).join('')
    if (name === undefined) return code
    return `jelly[${JSON.stringify(name)}] = ${object === 'true' ? `(${code})` : `String(${code})`};`
  })
  return `(function () { var jelly = {}; ${lines.join('\n')}\nreturn jelly })()`
}

function rendered(nodes: readonly Node[], variables: Variables): string {
  return nodes.map((node) => one(node, variables)).join('')
}

function one(node: Node, variables: Variables): string {
  const tag = tagOf(node)
  const attributes = attributesOf(node)
  if (tag === '#text') return filled(textOf(node), variables)
  if (tag === 'j:forEach') {
    const items = valueOf(attributes['items'] ?? '', variables)
    if (!Array.isArray(items)) throw new Error(`j:forEach: ${attributes['items'] ?? ''} is no array`)
    return items
      .map((item) => rendered(childrenOf(node), { ...variables, [attributes['var'] ?? '']: item as unknown }))
      .join('')
  }
  if (tag === 'j:if') return isTrue(attributes['test'] ?? '', variables) ? rendered(childrenOf(node), variables) : ''
  if (tag.includes(':'))
    throw new Error(`UI page: ${tag} is not implemented by the sandbox; add it in sandbox/instance/ui-page/jelly.ts`)
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${filled(value, variables)}"`)
  const end = EMPTY_ELEMENTS.includes(tag) ? '' : `${rendered(childrenOf(node), variables)}</${tag}>`
  return `<${tag}${written.join('')}>${end}`
}

/** A text with its expressions exchanged. The platform escapes those with the prefix HTML alone. */
function filled(text: string, variables: Variables): string {
  return escapeHtml(text).replace(/\$\{([^}]*)\}/g, (_, expression: string) => {
    const path = /^HTML:(.*)$/.exec(expression)?.[1]
    if (path === undefined) throw new Error(`UI page: \${${expression}} is not escaped; write \${HTML:${expression}}`)
    return escapeHtml(String(reached(path, variables)))
  })
}

/** Jelly takes true, and the texts "true", "yes", "on" and "1", for true. */
function isTrue(test: string, variables: Variables): boolean {
  const [, not = '', path = ''] = /^\$\{(!?)([\w.]+)\}$/.exec(test) ?? []
  if (path === '')
    throw new Error(
      `UI page: the test ${test} is not implemented by the sandbox; add it in sandbox/instance/ui-page/jelly.ts`,
    )
  const value = reached(path, variables)
  const holds = value === true || (typeof value === 'string' && ['true', 'yes', 'on', '1'].includes(value))
  return holds === (not === '')
}

function valueOf(expression: string, variables: Variables): unknown {
  const path = /^\$\{([\w.]+)\}$/.exec(expression)?.[1]
  if (path === undefined)
    throw new Error(
      `UI page: ${expression} is not implemented by the sandbox; add it in sandbox/instance/ui-page/jelly.ts`,
    )
  return reached(path, variables)
}

/** The value at a path of names. A name that is not there is a mistake of the page: Jelly would show nothing. */
function reached(path: string, variables: Variables): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value === 'object' && value !== null && name in value) return (value as Variables)[name]
    throw new Error(`UI page: there is no ${name} in ${path}`)
  }, variables)
}

const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''
const attributesOf = (node: Node): Readonly<Record<string, string>> => (node[':@'] ?? {}) as Record<string, string>
function textOf(node: Node): string {
  const text = node['#text']
  return typeof text === 'string' ? text : ''
}

function childrenOf(node: Node): Node[] {
  const children = node[tagOf(node)]
  return Array.isArray(children) ? (children as Node[]) : []
}
