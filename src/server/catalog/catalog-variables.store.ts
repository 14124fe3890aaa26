import { decrypted, text } from '../servicenow'
import { readFields, type TrunkFields } from '../fields'

/** The values that a requester typed into New BYOC trunk or Change a BYOC trunk. `authPassword` is in the clear: in memory only. */
export interface TypedVariables {
  organization: string
  /** sys_id of the trunk that is to be changed; '' for a new one. */
  trunk: string
  /** `on` or `off` for a change that switches the trunk; '' otherwise. */
  switchTo: string
  /** Names of fields that a change is to empty, as typed. */
  emptied: string
  requestedFor: string
  /** sys_id of the site that was chosen from the list; '' for none. */
  site: string
  /** The fields of the trunk; '' for fields that the form does not have. */
  fields: TrunkFields
  authPassword: string
  /**
   * True when a password was typed but the platform does not return it: its column cut it, or decryption is refused.
   */
  passwordLost: boolean
}

const TABLE = 'sc_req_item'

/** Reads the variables of a requested item, the masked one too. Source: documentation, Service catalog variables. */
export function readVariables(requestedItem: string): TypedVariables {
  const record = new GlideRecord(TABLE)
  if (!record.get(requestedItem)) throw new Error(`There is no requested item with sys_id ${requestedItem}.`)
  const { variables } = record
  const masked = variables.auth_password
  const authPassword = text(masked) === '' ? '' : decrypted(masked)
  return {
    organization: text(variables.organization),
    trunk: text(variables.trunk),
    switchTo: text(variables.switch_to),
    emptied: text(variables.emptied),
    requestedFor: text(variables.requested_for),
    site: text(variables.site),
    fields: readFields((column) => text(variables[column])),
    authPassword,
    passwordLost: authPassword === '' && text(masked) !== '',
  }
}

/** Empties the masked variable, so that the password is kept in one place only. */
export function clearMaskedVariable(requestedItem: string): void {
  const record = new GlideRecord(TABLE)
  if (!record.get(requestedItem)) return
  record.variables.auth_password = ''
  record.update()
}

/** True when a text can be a sys_id. */
export function isGuid(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value)
}
