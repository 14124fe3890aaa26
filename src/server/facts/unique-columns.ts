import { columnsFound, newGuid, rememberColumns } from '../servicenow'
import { PROBED_TABLES, countProbes, deleteProbes, insertProbe, type ProbedTable } from './probe-rows.store'

/**
 * Columns, each as `table.column`. `missing`: two rows with one key were kept. `unknown`: not even one row could be
 * inserted.
 */
export interface UniqueColumns {
  missing: readonly string[]
  unknown: readonly string[]
}

/**
 * Proves that the database keeps each claim unique, by inserting a row twice. The platform refuses to build a unique
 * index over duplicates and tells no application; without the index, worker A and worker B would send the same request.
 * The result is remembered, so that nothing leaves this instance while a column is not unique.
 */
export function proveUniqueColumns(): UniqueColumns {
  const before = columnsFound('missing_indexes')
  const standings = PROBED_TABLES.map((probed) => ({
    column: `${probed.table}.${probed.unique}`,
    standing: standingOf(probed),
  }))
  const unknown = standings.filter(({ standing }) => standing === 'unknown').map(({ column }) => column)
  const missing = standings
    // A column that can't be checked now keeps its former result.
    .filter(({ standing, column }) => standing === 'missing' || (standing === 'unknown' && before.includes(column)))
    .map(({ column }) => column)
  rememberColumns('missing_indexes', missing)
  return { missing, unknown: unknown.filter((column) => !missing.includes(column)) }
}

function standingOf(probed: ProbedTable): 'unique' | 'missing' | 'unknown' {
  const key = newGuid()
  try {
    if (insertProbe(probed, key) === null) return 'unknown'
    insertProbe(probed, key)
    return countProbes(probed, key) > 1 ? 'missing' : 'unique'
  } finally {
    deleteProbes(probed, key)
  }
}
