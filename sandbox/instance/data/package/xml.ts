import { XMLParser } from 'fast-xml-parser'

/** An XML element. `text` is its own character data, CDATA included, untrimmed. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly Element[]
  text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/** Documents read last, by path: instances of one process mostly load one package. */
const recent = new Map<string, { text: string; root: Element }>()

/** The root element of a document. Throws, naming the file, when it isn't XML. */
export function parseXml(path: string, text: string): Element {
  const before = recent.get(path)
  if (before?.text === text) return before.root
  const root = parse(path, text)
  recent.set(path, { text, root })
  return root
}

function parse(path: string, text: string): Element {
  const nodes = parser.parse(text) as unknown
  const root = Array.isArray(nodes) ? nodes.map(toElement).find((each) => each !== null) : undefined
  if (!root) throw new Error(`${path} holds no XML element`)
  return root
}

function toElement(node: unknown): Element | null {
  if (typeof node !== 'object' || node === null) return null
  const entries = Object.entries(node)
  const content = entries.find(([key]) => key !== ':@')
  if (!content || content[0] === '#text') return null
  const attributes = (node as { ':@'?: Record<string, string> })[':@'] ?? {}
  const children = Array.isArray(content[1]) ? (content[1] as unknown[]) : []
  return {
    name: content[0],
    attributes,
    children: children.map(toElement).filter((each) => each !== null),
    text: children.map(characters).join(''),
  }
}

function characters(node: unknown): string {
  const text = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)['#text'] : undefined
  return typeof text === 'string' || typeof text === 'number' ? String(text) : ''
}
