import type { Checked } from '../sip'

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A Genesys organization id in its one form: a GUID in lower case. */
export function parseOrganizationId(text: string): Checked<string> {
  const id = text.trim().toLowerCase()
  if (GUID.test(id)) return { ok: true, value: id }
  const where = 'copy it from Genesys Cloud: Admin > Account Settings > Organization Settings > Organization ID'
  if (id === '') return malformed('is empty', where)
  if (GUID.test(id.replace(/^\{|\}$/g, ''))) return malformed('stands in braces', 'remove the braces')
  if (/^[0-9a-f]{32}$/.test(id)) {
    return malformed('has no hyphens (a ServiceNow sys_id looks like that)', where)
  }
  return malformed('is not a GUID (8-4-4-4-12 hexadecimal digits)', where)
}

function malformed(rule: string, fix: string): Checked<string> {
  return { ok: false, rule: `the organization id ${rule}`, fix }
}

/** True when two organization ids name the same organization, whatever their case. */
export function sameOrganization(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
