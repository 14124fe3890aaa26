import type { Genesys } from '../../sandbox/genesys/server'
import type { Instance } from '../../sandbox/instance/instance'

/**
 * Places of an instance where a secret or a token is in the clear: any column of any table that is written at run time
 * (an encrypted one holds nothing readable), the log, the addresses of its calls. The places are returned, and no
 * values.
 */
export function findLeaks({ database, log, outboundCalls }: Instance, secrets: readonly string[]): string[] {
  const tells = (text: string): boolean => tellsAny(text, secrets)
  const places = database.tables.names().filter((table) => {
    if (!isWrittenAtRunTime(database, table) || database.count(table, '') === 0) return false
    return tells(JSON.stringify(database.select(table, '')))
  })
  if (tells(JSON.stringify(log))) places.push('log')
  if (tells(JSON.stringify(outboundCalls))) places.push('outbound calls')
  return places
}

/** False for the package's own records, which stay as they were installed, except for the values of properties. */
function isWrittenAtRunTime({ tables, statements }: Instance['database'], table: string): boolean {
  if (table === 'sys_properties') return true
  const written = statements.byTable[table]
  const installed = tables.view(table)?.lineage.includes('sys_metadata') ?? false
  return written !== undefined && !installed
}

/** True when a text shows a secret, or a piece of one. */
export function tellsAny(text: string, secrets: readonly string[]): boolean {
  return secrets.flatMap(pieces).some((part) => text.includes(part))
}

/** Fails the test that closes an instance on which a token that was ever issued, or a secret, stands in the clear. */
export function assertNoLeaks(instance: Instance, genesys: Genesys, secrets: readonly string[]): void {
  const leaks = findLeaks(instance, [...secrets, ...genesys.state.tokens.values()])
  if (leaks.length > 0) throw new Error(`A secret or a token stands in the clear in ${leaks.join(', ')}`)
}

/**
 * Pieces of a secret, since a column may cut a leaked one. The header of a JWT is the same for all and tells nothing.
 */
function pieces(secret: string): string[] {
  return secret.slice(secret.indexOf('.') + 1).match(/.{60}/g) ?? [secret]
}
