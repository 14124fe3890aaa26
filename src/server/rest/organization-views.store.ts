import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { parseOrganizationId } from '../genesys'
import { findOrganization, findOrganizationByOrgId, type OrganizationRecord } from '../organizations'

const TABLE = `${SCOPE}_organization`

/** The result of the last diagnosis of an organization's access. */
export interface DiagnosisView {
  organization: { sys_id: string; name: string }
  /** `running` until the result is there. */
  state: 'running' | 'done'
  access_status: string
  verdict: { code: string; message: string; next_step: string } | null
  /** The checks in their order, as a table of text. */
  checks: string
  proposed_contract: string | null
  verified_on: string | null
}

/** The organization with this sys_id, Genesys organization id or name, when the user may read it; otherwise null. */
export function findVisibleOrganization(asked: string): OrganizationRecord | null {
  const found = meant(asked)
  return found !== null && isVisible(found.sysId) ? found : null
}

/** The last diagnosis of an organization. The caller has checked that the user may read the organization. */
export function diagnosisView(sysId: string): DiagnosisView | null {
  const record = new GlideRecordSecure(TABLE)
  if (!record.get(sysId)) return null
  const value = (column: string): string => text(record.getValue(column))
  const status = value('access_status')
  const code = value('last_verdict')
  return {
    organization: { sys_id: sysId, name: value('name') },
    state: status === 'verifying' ? 'running' : 'done',
    access_status: status,
    verdict: code === '' ? null : { code, message: value('last_verdict_message'), next_step: value('last_next_step') },
    checks: value('access_checks'),
    proposed_contract: value('proposed_contract') || null,
    verified_on: value('verified_on') || null,
  }
}

/** The result of the last comparison of an organization's trunks, while another one is made. */
export interface ComparisonView {
  organization: { sys_id: string; name: string }
  state: 'queued'
  /** The result of the comparison before, in words. */
  drift: string | null
}

/** The comparison of an organization that was asked for just now; null when the user may not read the organization. */
export function comparisonView(sysId: string): ComparisonView | null {
  const record = new GlideRecordSecure(TABLE)
  if (!record.get(sysId)) return null
  const name = text(record.getValue('name'))
  return {
    organization: { sys_id: sysId, name },
    state: 'queued',
    drift: text(record.getValue('drift_summary')) || null,
  }
}

function isVisible(sysId: string): boolean {
  return new GlideRecordSecure(TABLE).get(sysId)
}

function meant(asked: string): OrganizationRecord | null {
  if (/^[0-9a-f]{32}$/i.test(asked)) return findOrganization(asked.toLowerCase())
  const orgId = parseOrganizationId(asked)
  return orgId.ok ? findOrganizationByOrgId(orgId.value) : named(asked)
}

function named(name: string): OrganizationRecord | null {
  if (name === '') return null
  const record = new GlideRecord(TABLE)
  record.addQuery('name', name)
  record.setLimit(1)
  record.query()
  return record.next() ? findOrganization(text(record.getUniqueValue())) : null
}
