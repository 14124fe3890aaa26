import type { Instance } from '../instance/instance'

/** Selects the records of a table that a user may read, by the instance's access controls. */
export async function readable(
  instance: Instance,
  table: string,
  ids: readonly string[],
  user: string,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const script = `(function (table, ids) {
    var found = []
    var record = new GlideRecordSecure(table)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    while (record.next()) found.push(record.getUniqueValue())
    return found
  })(${JSON.stringify(table)}, ${JSON.stringify(ids)})`
  // Some of the app's tables let no other scope read them, and the app may not read all of the platform's.
  const own = instance.database.scope
  const scope = table.startsWith(`${own}_`) ? own : 'global'
  return new Set(await instance.run<string[]>(script, { user, scope, kind: 'interactive' }))
}
