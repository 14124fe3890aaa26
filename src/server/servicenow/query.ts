import { text } from './text'

/** sys_ids of the rows of a query that was not run yet, in its order. */
export function sysIdsOf(record: GlideRecord): string[] {
  record.query()
  const sysIds: string[] = []
  while (record.next()) sysIds.push(text(record.getUniqueValue()))
  return sysIds
}

/** The number of rows that match an aggregate which was not run yet. */
export function countRows(rows: GlideAggregate): number {
  rows.addAggregate('COUNT')
  rows.query()
  return rows.next() ? Number(text(rows.getAggregate('COUNT'))) : 0
}
