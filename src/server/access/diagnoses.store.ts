import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

/** The latest diagnosis or verification of an organization, as its record keeps it. */
export interface KeptDiagnosis {
  /** True while a new result is still to come; the other fields are those of the diagnosis before. */
  underWay: boolean
  verdict: string
  message: string
  nextStep: string
  /** The checks in their order, as a table of text. */
  checks: string
}

/** Null when there is no such organization. */
export function readDiagnosis(organizationSysId: string): KeptDiagnosis | null {
  const record = new GlideRecord(`${SCOPE}_organization`)
  if (organizationSysId === '' || !record.get('sys_id', organizationSysId)) return null
  const value = (column: string): string => text(record.getValue(column))
  return {
    underWay: value('access_status') === 'verifying',
    verdict: value('last_verdict'),
    message: value('last_verdict_message'),
    nextStep: value('last_next_step'),
    checks: value('access_checks'),
  }
}
