import type { Database } from '../../instance/data/database'
import type { Row } from '../../instance/data/store/rows'
import { scope as SCOPE } from '../../../now.config.json'

/**
 * Trunk requests as they were asked for, and the digest passwords that were given with them: a change that is made later
 * writes to the request that registered the trunk, and a backup that is restored knows nothing of the latest.
 */
export class AskedLog {
  /** Each request as it was asked for, by its sys_id. */
  readonly requests = new Map<string, Row>()
  /** Each digest password, by the sys_id of the request that gave it. */
  readonly passwords = new Map<string, string>()
  /** The id in Genesys of each trunk, by the sys_id of its record. */
  readonly trunks = new Map<string, string>()
  /** The sys_id of the request that registered each trunk, by the trunk's id in Genesys. */
  readonly makers = new Map<string, string>()

  constructor(private readonly database: Database) {}

  /** Notes a record that was inserted. */
  see(table: string, sysId: string): void {
    if (table === `${SCOPE}_trunk_request`) {
      const row = this.database.get(table, sysId)
      if (row !== null) this.requests.set(sysId, row)
    }
    if (table === `${SCOPE}_trunk`) {
      const { genesys_id: id = '', request = '' } = this.database.get(table, sysId) ?? {}
      this.trunks.set(sysId, id)
      if (request !== '') this.makers.set(id, request)
    }
    if (table === `${SCOPE}_digest_password`) {
      const { request = '', password = '' } = this.database.get(table, sysId) ?? {}
      this.passwords.set(request, this.database.decrypt(password) ?? '')
    }
  }

  clear(): void {
    this.requests.clear()
    this.passwords.clear()
    this.trunks.clear()
    this.makers.clear()
  }
}
