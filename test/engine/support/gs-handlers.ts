import type { Database } from '../../../sandbox/instance/data/database'
import type { Handlers, Wire } from '../../../sandbox/instance/protocol'
import { databaseRecords } from '../../../sandbox/instance/runtime/database-records'
import { newGuids } from '../../../sandbox/instance/runtime/handlers'
import { People } from '../../../sandbox/instance/runtime/people'

/** Handlers of `gs` for worlds whose host runs in one thread: users and GUIDs. There are no Script Includes. */
export function gsHandlers(database: Database): Handlers {
  let people: People | null = null
  return {
    'runtime.directory': () => ({}),
    'runtime.guids': (args) => newGuids((args as { count: number }).count),
    'runtime.user': (args) =>
      (people ??= new People(databaseRecords(database))).facts((args as { user: string }).user) as unknown as Wire,
  }
}
