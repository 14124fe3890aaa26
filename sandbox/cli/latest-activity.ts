import type { Instance } from '../instance/instance'

type Database = Instance['database']

/** Tables that every step of the work writes to. */
const PLATFORM_TABLES = ['sc_req_item', 'sysevent', 'sys_flow_context']
const OWN_TABLES = ['trunk_request', 'registration', 'attempt', 'lane']

/**
 * The time at which an earlier run on this database last did something, in milliseconds since 1970; null when there was
 * none.
 */
export function latestActivity(database: Database): number | null {
  const tables = [...PLATFORM_TABLES, ...OWN_TABLES.map((table) => `${database.scope}_${table}`)]
  const times = tables.map((table) => lastUpdate(database, table)).filter((time) => time !== null)
  return times.length === 0 ? null : Math.max(...times)
}

/** Dates and times are stored in UTC and whole seconds; the end of the second counts. */
function lastUpdate(database: Database, table: string): number | null {
  const stored = database.select(table, 'ORDERBYDESCsys_updated_on', { limit: 1 })[0]?.['sys_updated_on']
  return stored === undefined ? null : Date.parse(`${stored.replace(' ', 'T')}.999Z`)
}
