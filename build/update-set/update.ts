import { XMLParser } from 'fast-xml-parser'

/** One file of the package as a row of an update set (`sys_update_xml`, "Customer Update"). */
export interface Update {
  /** Name of the update, by which two updates of one thing are known for such: `sys_update_name`. */
  name: string
  /** Table of the record that the update is about. */
  table: string
  /** Table that a form, a list or a column belongs to; empty for others. */
  ofTable: string
  /** Name of the record, for people. */
  target: string
  action: 'INSERT_OR_UPDATE' | 'DELETE'
  /** The whole file: `<record_update>…`. */
  payload: string
}

type Node = Record<string, unknown>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

/**
 * The update that a file of the package stands for. `fileName` is the file's name without `.xml`: the SDK names its
 * files as the platform names updates.
 */
export function updateOf(fileName: string, payload: string): Update {
  const document = parser.parse(payload) as Node
  const root = document['record_update']
  if (!isNode(root)) throw new Error(`${fileName}.xml holds no record_update`)
  const records = Object.entries(root).filter(([key]) => !key.startsWith('@') && key !== '#text')
  const [table, first] = records[0] ?? ['', undefined]
  const record = [first].flat()[0]
  if (!isNode(record)) throw new Error(`${fileName}.xml holds no record`)
  const elements = records.flatMap(([, value]) => [value].flat()).filter(isNode)
  return {
    name: fileName,
    table: text(root['@table']) || table,
    ofTable: text(record['@table']),
    target: ['name', 'sys_name', 'title', 'label'].map((column) => text(record[column])).find(Boolean) ?? fileName,
    action: elements.every((each) => each['@action'] === 'DELETE') ? 'DELETE' : 'INSERT_OR_UPDATE',
    payload: payload.trim(),
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text of an element, with or without attributes. */
function text(value: unknown): string {
  if (isNode(value)) return text(value['#text'])
  return typeof value === 'string' ? value.trim() : ''
}
