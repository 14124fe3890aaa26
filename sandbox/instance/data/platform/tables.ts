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

/** Every table that the platform has without the package: the SDK's, and what these lack. */
export function platformTables(): TableDefinition[] {
  return [
    ...sdkTables(),
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
