import { fieldOf } from '../fields'
import { guarded } from '../redaction'
import { findTrunkRequest, updateTrunkRequest, type TrunkRequestRecord } from '../requests'

/**
 * Writes what a change has made of a trunk to the request that registered it. That request is closed by then, and an
 * instance may let nobody write to a closed task: the trunk is changed all the same, and its own record holds the change.
 * Returns a sentence for that case, else ''.
 *
 * @param maker sys_id of the request that registered the trunk
 */
export function tellMaker(
  maker: string,
  { changedFields }: TrunkRequestRecord,
  values: Readonly<Record<string, string>>,
): string {
  const found = isWritten(maker, values) ? null : findTrunkRequest(maker)
  if (found === null) return ''
  const fields = changedFields.map((name) => fieldOf(name).label).join(', ')
  const what = fields === '' ? '' : ` Write ${fields} there by hand before you choose Register anew on it.`
  return `${found.number}, which registered the trunk, could not be updated: this instance refused that.${what}`
}

function isWritten(request: string, values: Readonly<Record<string, string>>): boolean {
  let written = false
  guarded(`trunk request ${request}`, () => {
    written = updateTrunkRequest(request, values)
  })
  return written
}
