import { text } from '../servicenow'
import { actOf } from '../requests'
import { findTrunk } from '../inventory'

/**
 * In the before-rule: the reason why a request can't replace the trunk that it names, or null. An approver approves that
 * trunk's end as well, so that it is named when the request is created, and never changed.
 */
export function settleReplacement(current: GlideRecord, inserting: boolean): string | null {
  if (!inserting && current.getElement('replaces').changes()) {
    return "Replaces trunk can't be changed once the request is created. Cancel it and ask anew."
  }
  const replaces = text(current.getValue('replaces'))
  if (replaces === '' || !(inserting || current.getElement('organization').changes())) return null
  if (actOf(text(current.getValue('act'))) !== 'register') {
    return 'Replaces trunk: only a request that registers a trunk can replace another one; leave it empty.'
  }
  const trunk = findTrunk(replaces)
  if (trunk?.state !== 'present') return 'Replaces trunk: there is no such trunk in Genesys Cloud; choose another.'
  return trunk.organization === text(current.getValue('organization'))
    ? null
    : 'Organization: a trunk is replaced by one of its own organization; choose that.'
}
