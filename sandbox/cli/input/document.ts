import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { type Mistake, type Path, pathText } from './mistake'

/** An input file as it was typed: its value, and the place of each part of it. */
export interface Document {
  value: unknown
  /** Violations of the grammar of JSON, each with its place. */
  mistakes: Mistake[]
  /** False when the value is a guess, since the text has no structure that can be relied on. */
  isWhole: boolean
  /** The place of a part, or of the nearest whole that holds it. */
  placeOf(path: Path): Place
  /** The place of a key, for a part that is there and should not be. */
  placeOfKey(path: Path): Place
}

/** Counted from 1, as editors do. */
export interface Place {
  line: number
  column: number
}

/** Reads a text as JSON, as far as it is that. No message quotes the text: a secret may stand where it is wrong. */
export function readDocument(text: string): Document {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const at = (offset: number): Place => placeIn(text, offset)
  const { found, isWhole } = worthTelling(text, errors)
  const nodeAt = (path: Path): Node | undefined => path.reduce(partOf, tree)
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = nodeAt(path.slice(0, length))
      if (node !== undefined) return at(node.offset)
    }
    return at(tree?.offset ?? 0)
  }
  return {
    value: tree === undefined ? undefined : (getNodeValue(tree) as unknown),
    mistakes: [
      ...found.map(({ offset, says }) => ({ ...at(offset), says })),
      ...(tree === undefined ? [] : repeatedKeys(tree)).map(({ offset, says }) => ({ ...at(offset), says })),
    ],
    isWhole,
    placeOf,
    placeOfKey: (path) => {
      const key = nodeAt(path)?.parent?.children?.[0]
      return key === undefined ? placeOf(path) : at(key.offset)
    },
  }
}

interface Found {
  offset: number
  says: string
}

/** The errors that stand by themselves; after another one the parser guesses, and what it finds then is told of nothing. */
function worthTelling(text: string, errors: readonly ParseError[]): { found: Found[]; isWhole: boolean } {
  const found: Found[] = []
  for (const error of errors) {
    const harmless = harmlessError(text, error)
    if (harmless === null) {
      found.push({ offset: error.offset, says: SAYS[printParseErrorCode(error.error)] ?? 'this is not JSON' })
      return { found, isWhole: false }
    }
    // A trailing comma is told twice by the parser: as a missing value, or key, and as what it meets instead.
    if (!found.some(({ offset }) => offset === harmless.offset)) found.push(harmless)
  }
  return { found, isWhole: true }
}

/** A comment, or a comma before a closing bracket: what the file means is clear without it. */
function harmlessError(text: string, { error, offset }: ParseError): Found | null {
  const code = printParseErrorCode(error)
  if (code === 'InvalidCommentToken') return { offset, says: 'JSON has no comments; take this one out' }
  const comma = /,\s*$/.exec(text.slice(0, offset))
  if (!comma || !/^[}\]]/.test(text.slice(offset)) || !/^(PropertyNameExpected|ValueExpected)$/.test(code)) return null
  return { offset: comma.index, says: 'nothing follows this comma; take it out' }
}

const SAYS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is neither a text in double quotes, a number, true, false nor null',
  InvalidNumberFormat: 'this is not a number as JSON has them',
  PropertyNameExpected: "a field's name in double quotes is expected here",
  ValueExpected: 'a value is expected here',
  ColonExpected: "a colon is expected here, after the field's name",
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace } is expected here',
  CloseBracketExpected: 'a closing bracket ] is expected here',
  EndOfFileExpected: 'the file should end here',
  UnexpectedEndOfComment: 'a comment begins here that has no end; JSON has no comments',
  UnexpectedEndOfString: 'a text begins here whose closing quote is missing',
  UnexpectedEndOfNumber: 'this is not a number as JSON has them',
  InvalidUnicode: 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: 'this escape is none of JSON; write a backslash as \\\\',
  InvalidCharacter: 'a control character stands here; write it as \\u and four hexadecimal digits',
}

/** A part by its index or name; of a field that stands there twice the last one, whose value counts. */
function partOf(node: Node | undefined, key: string | number): Node | undefined {
  if (typeof key === 'number') return node?.children?.[key]
  return node?.children?.filter(({ children }) => children?.[0]?.value === key).at(-1)?.children?.[1]
}

/** A field that stands in an object twice: of the two, programs take one without a word. */
function repeatedKeys(node: Node, path: Path = []): Found[] {
  const children = node.children ?? []
  if (node.type === 'array') return children.flatMap((child, index) => repeatedKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const seen = new Set<string>()
  return children.flatMap(({ children: [key, value] = [] }) => {
    const name = String(key?.value)
    const inside = value === undefined ? [] : repeatedKeys(value, [...path, name])
    const isRepeated = seen.has(name)
    seen.add(name)
    if (key === undefined || !isRepeated) return inside
    return [{ offset: key.offset, says: `${pathText([...path, name])} stands here a second time` }, ...inside]
  })
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
