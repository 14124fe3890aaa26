import type { Wire } from '../protocol'
import type { Database } from './database'
import type { Query } from './query/ast'
import { quote } from './query/sql'

export type AggregateKind = 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX'
export type Aggregate = { kind: AggregateKind; field: string | null }
export type AggregateRequest = {
  table: string
  query: Query
  groupBy: string[]
  aggregates: Aggregate[]
}

/** One row for each group: values of the groups' fields, then of the aggregates, in their order. */
export function aggregate(database: Database, request: AggregateRequest): Wire {
  const view = database.dictionary(request.table)
  const column = (name: string): string | null => {
    const field = view.fields.get(name)
    return field && field.storage !== 'none' ? `t0.${quote(field.physical)}` : null
  }
  const groups = request.groupBy.filter((each) => column(each) !== null)
  const expression = (each: Aggregate): string => sqlOf(each, each.field === null ? null : column(each.field), groups)
  const order = [
    ...groups.map((each) => {
      const descending = request.query.order.some((one) => one.field === each && one.descending)
      return `${column(each) ?? ''}${descending ? ' DESC' : ''}`
    }),
  ]
  const rows = database.rows.aggregate(
    view,
    { ...request.query, order: [] },
    {
      select: [...groups.map((each) => column(each) ?? ''), ...request.aggregates.map(expression)],
      groupBy: groups.map((each) => column(each) ?? ''),
      orderBy: order,
    },
  )
  return { groups, rows, v: database.version }
}

function sqlOf(aggregate: Aggregate, column: string | null, groups: readonly string[]): string {
  // The rows of a group by the counted field itself are counted, the empty ones too.
  if (aggregate.kind === 'COUNT' && aggregate.field !== null && groups.includes(aggregate.field)) return 'COUNT(*)'
  if (column === null) {
    if (aggregate.kind === 'COUNT') return 'COUNT(*)'
    throw new Error(`Aggregate ${aggregate.kind} needs a field of the table`)
  }
  return `${aggregate.kind}(${column})`
}
