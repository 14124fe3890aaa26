import type { Node } from '../../../data/query/ast'
import { parseEncodedQuery } from '../../../data/query/encoded'
import type { FieldMeta } from '../../../data/descriptions/meta'
import type { Table } from '../context'
import { queryCondition } from './query-condition'
import { tableOf, type RecordState } from '../state'
import { text, type Methods } from '../install-methods'
import { evaluated, termOf } from './terms'

/** Adds a condition and answers its GlideQueryCondition. */
export function addNode(state: RecordState, node: Node): object {
  const group = state.query.groups[state.query.groups.length - 1] ?? []
  group.push(node)
  return queryCondition(state.context, group, group.length - 1)
}

/** Adds an encoded query behind what is there: its first group continues the last one, `^NQ` starts new ones. */
export function addEncoded(state: RecordState, encoded: string): void {
  const parsed = parseEncodedQuery(encoded)
  const last = state.query.groups[state.query.groups.length - 1] ?? []
  for (const group of parsed.groups) for (const node of group) evaluateNode(state, node)
  parsed.groups.forEach((group, index) => {
    if (index === 0) last.push(...group)
    else state.query.groups.push(group)
  })
  state.query.order.push(...parsed.order)
  state.query.groupBy.push(...parsed.groupBy)
}

function evaluateNode(state: RecordState, node: Node): void {
  if ('term' in node) {
    if (typeof node.term.value === 'string') node.term.value = evaluated(state, node.term.value)
  } else if ('any' in node) for (const each of node.any) evaluateNode(state, each)
}

function unary(state: RecordState, field: string, operator: 'ISEMPTY' | 'ISNOTEMPTY'): object {
  return addNode(state, { term: { field, operator, value: '', text: field + operator } })
}

function query(state: RecordState, args: readonly unknown[]): object | undefined {
  if (args.length !== 1) return addNode(state, { term: termOf(state, args) })
  addEncoded(state, text(args, 0, 'Query'))
  return undefined
}

function order(state: RecordState, args: readonly unknown[], descending: boolean): void {
  state.query.order.push({ field: text(args, 0, 'Field name of an ordering'), descending })
}

function encoded(state: RecordState, args: readonly unknown[]): void {
  if (args[1] === true) throw new Error('addEncodedQuery with enforceFieldACL is not implemented by the sandbox')
  addEncoded(state, args[0] === null || args[0] === undefined ? '' : String(args[0]))
}

/** Building a query (documentation: scoped GlideRecord). */
export const queryMethods: Methods<RecordState> = {
  addQuery: query,
  addEncodedQuery: encoded,
  addNullQuery: (state, args) => unary(state, text(args, 0, 'Field name'), 'ISEMPTY'),
  addNotNullQuery: (state, args) => unary(state, text(args, 0, 'Field name'), 'ISNOTEMPTY'),
  orderBy: (state, args) => order(state, args, false),
  orderByDesc: (state, args) => order(state, args, true),
  setLimit: (state, args) => {
    state.limit = Number(args[0])
  },
  isValidEncodedQuery: (state, args) => isValidQuery(state, args),
}

function isValidQuery(state: RecordState, args: readonly unknown[]): boolean {
  const given = args[0] === null || args[0] === undefined ? '' : String(args[0])
  if (given === '') return false
  tableOf(state)
  const valid = (node: Node): boolean => {
    if ('any' in node) return node.any.every(valid)
    if (!('term' in node)) return true
    return node.term.operator !== null && isPath(state, node.term.field)
  }
  return parseEncodedQuery(given).groups.every((group) => group.every(valid))
}

/** True when every step of `a.b.c` is a field, the first of the record's own table. */
function isPath(state: RecordState, path: string): boolean {
  let table: Table | null = tableOf(state)
  for (const step of path.split('.')) {
    const field: FieldMeta | undefined = table?.field(step)
    if (field === undefined) return false
    table = field.reference === null ? null : state.context.table(field.reference)
  }
  return true
}
