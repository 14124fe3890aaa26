import type { TableDefinition } from '../dictionary/definition'
import { sdkTables } from '../dictionary/sdk-tables'
import { atfTables } from './atf'
import { catalogTables } from './catalog'
import { cleanupTables } from './cleanup'
import { credentialTables } from './credentials'
import { eventTables } from './events'
import { metadataTables } from './metadata'
import { peopleTables } from './people'
import { webServiceTables } from './web-services'

/**
 * Numbers of their own that the SDK's definitions lack: without them a requested item would be numbered as a task.
 * Source: documentation, it-service-management/request-management/request-management-architecture.
 */
const NUMBERS: Readonly<Record<string, TableDefinition['number']>> = {
  sc_request: { prefix: 'REQ', start: 10000, digits: 7 },
  sc_req_item: { prefix: 'RITM', start: 10000, digits: 7 },
}

/**
 * An index of the platform's own table of tasks, which the SDK's definitions lack. Sources: ServiceNow community, "Best
 * practices to manage and maintain task table", by ServiceNow's performance support: several indexes that are delivered
 * have *Active*, and fewer than a tenth of the tasks should be; github.com/fdlGitHub/ServiceNow, wiki page MariaDB,
 * which lists those of an instance, each with the class besides. The class is left out here: SQLite, which keeps no
 * statistics, would read whole indexes that have it.
 */
const INDEXES: Readonly<Record<string, TableDefinition['indexes']>> = {
  task: [{ name: 'active', unique: false, columns: ['active'] }],
}

/** Every table that the platform has without the package: the SDK's, and what these lack. */
export function platformTables(): TableDefinition[] {
  return [
    ...sdkTables().map((each) => ({
      ...each,
      number: NUMBERS[each.name] ?? each.number,
      indexes: INDEXES[each.name] ?? each.indexes,
    })),
    ...eventTables,
    ...peopleTables,
    ...catalogTables,
    ...credentialTables,
    ...metadataTables,
    ...webServiceTables,
    ...cleanupTables,
    ...atfTables,
  ]
}
