import type { Database } from '../data/database'
import type { Node, Query, Term } from '../data/query/ast'
import { parseEncodedQuery } from '../data/query/encoded'
import { termHolds } from '../data/query/holds'
import type { RecordChange } from '../data/writing/writer'
import { UnknownNotification } from './notification'

/**
 * True when a change meets a condition; `CHANGESTO` asks about the change, everything else about the record after it.
 */
export function firesOn(database: Database, change: RecordChange, condition: string): boolean {
  const meetsTerm = (term: Term): boolean => {
    if (term.operator === 'CHANGESTO') return changesTo(database, change, term)
    if (term.operator === 'CHANGESFROM' || term.operator === 'VALCHANGES') {
      throw new UnknownNotification(`${term.text}: ${term.operator} is not implemented by the sandbox`)
    }
    const held = termHolds(database.dictionary(change.table), change.values, term)
    return held ?? database.count(change.table, `sys_id=${change.sysId}^${term.text}`) > 0
  }
  const meets = (node: Node): boolean => {
    if ('term' in node) return meetsTerm(node.term)
    if ('any' in node) return node.any.some(meets)
    return 'all' in node && node.all.every(meets)
  }
  return queryOf(condition).groups.some((group) => group.every(meets))
}

/** The conditions of the notifications, which are few, as they were read for the first change. */
const queries = new Map<string, Query>()

function queryOf(condition: string): Query {
  const before = queries.get(condition)
  if (before !== undefined) return before
  const query = parseEncodedQuery(condition)
  queries.set(condition, query)
  return query
}

function changesTo(database: Database, { table, values, previous }: RecordChange, term: Term): boolean {
  const view = database.dictionary(table)
  const so: Term = { ...term, operator: '=' }
  return termHolds(view, values, so) === true && (previous === null || termHolds(view, previous, so) !== true)
}
