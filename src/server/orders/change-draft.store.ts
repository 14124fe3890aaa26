import { scope as SCOPE } from '../../../now.config.json'
import { userId } from '../servicenow'
import { columnsOf } from '../fields'
import { stateColumns } from '../requests'
import type { TrunkRecord } from '../inventory'

/**
 * Creates the draft of a request that changes a trunk. It shows the trunk as it is: the fields that a person changes on
 * it are the change. Null when a rule refused it.
 */
export function draftChange(trunk: TrunkRecord): GlideRecord | null {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  record.initialize()
  const values: Record<string, string> = {
    ...columnsOf(trunk.fields),
    act: 'change',
    trunk: trunk.sysId,
    organization: trunk.organization,
    requested_for: userId(),
    short_description: `Change of BYOC trunk ${trunk.fields.trunkName}`,
    ...stateColumns('draft'),
  }
  for (const [column, value] of Object.entries(values)) record.setValue(column, value)
  return record.insert() === null ? null : record
}

/** The record of a request, for a form; null when it is gone. */
export function openRequest(sysId: string): GlideRecord | null {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  return record.get(sysId) ? record : null
}
