import { emptyQuery, type Node, type Query, type Term } from './ast'
import { operatorAt } from './operators'

/**
 * Reads an encoded query (documentation: platform-user-interface/c_EncodedQueryStrings). A condition that cannot be
 * read becomes a term without operator, which a query drops as the platform does. `^OR` binds to the condition before
 * it; `^NQ` starts a new group; `^^` is a caret in a value (GlideStringUtil, escapeQueryTermSeparator). Throws for documented syntax that the sandbox lacks.
 */
export function parseEncodedQuery(text: string): Query {
  const query = emptyQuery()
  for (const part of text.replace(/\^\^/g, caret).split('^')) read(query, part.split(caret).join('^'))
  return query
}

/** Stands for an escaped caret while the text is taken apart. */
const caret = '\u0000'

function read(query: Query, part: string): void {
  const group = query.groups[query.groups.length - 1] ?? []
  if (part === '' || part === 'EQ') return
  if (part.startsWith('RLQUERY') || part.startsWith('ENDRLQUERY') || part.startsWith('123TEXT')) {
    throw new Error(`Encoded query "${part}": related list and text queries are not implemented by the sandbox`)
  }
  if (part.startsWith('ORDERBYDESC')) query.order.push({ field: part.slice(11), descending: true })
  else if (part.startsWith('ORDERBY')) query.order.push({ field: part.slice(7), descending: false })
  else if (part.startsWith('GROUPBY')) query.groupBy.push(part.slice(7))
  else if (part.startsWith('NQ')) query.groups.push(part.length > 2 ? [{ term: parseTerm(part.slice(2)) }] : [])
  else if (part.startsWith('OR')) alternative(group, { term: parseTerm(part.slice(2)) })
  else group.push({ term: parseTerm(part) })
}

/** Makes `node` an alternative of the last condition of the group. */
export function alternative(group: Node[], node: Node): void {
  const last = group.pop()
  if (!last) group.push(node)
  else if ('any' in last) group.push({ any: [...last.any, node] })
  else group.push({ any: [last, node] })
}

export function parseTerm(text: string): Term {
  const field = /^[a-z0-9_.]+/.exec(text)?.[0] ?? ''
  const found = field === '' ? null : operatorAt(text.slice(field.length))
  if (!found) return { field, operator: null, value: '', text }
  const value = text.slice(field.length + found.spelling.length)
  const list = found.operator === 'IN' || found.operator === 'NOT IN'
  return { field, operator: found.operator, value: list ? value.split(',') : value, text }
}
