import { text } from '../servicenow'
import { FIELD_NAMES, fieldOf } from '../fields'
import { actOf, columnsNamed, fieldsNamed, findTrunkRequest, isQueuedWork } from '../requests'
import { findTrunk } from '../inventory'

/**
 * In the before-rule: settles what a request for a change is about. Its fields count once they were typed for it: those
 * that are filled in when it is created, and those that are changed later. Returns the reason why the write is refused,
 * or null.
 */
export function settleChange(current: GlideRecord, inserting: boolean): string | null {
  const value = (column: string): string => text(current.getValue(column))
  if (!inserting && (current.getElement('act').changes() || current.getElement('trunk').changes())) {
    return "Act and Trunk can't be changed once the request is created. Cancel it and ask anew."
  }
  const act = actOf(value('act'))
  if (act === 'retire' && inserting && value('registration_state') !== 'retiring') {
    return 'Act: an adopted trunk is retired with the button Retire on its own record; choose another act.'
  }
  if (act !== 'change') return null
  const trunk = findTrunk(value('trunk'))
  if (trunk === null) return 'Trunk: it is empty, or there is no such trunk; choose one.'
  if (value('organization') === '') current.setValue('organization', trunk.organization)
  if (value('organization') !== trunk.organization) {
    return "Organization: a trunk can't be moved to another one; choose that of the trunk."
  }
  const known = fieldsNamed(value('changed_fields'))
  if (inserting && known.length > 0) return null
  const typed = FIELD_NAMES.filter((name) => {
    const { column, flag } = fieldOf(name)
    if (name === 'authPassword' || name === 'trunkKind') return false
    if (!inserting) return current.getElement(column).changes()
    // A form that shows the trunk as it is has changed nothing yet.
    return flag
      ? value(column) === '1' && trunk.fields[name] !== '1'
      : value(column) !== '' && value(column) !== trunk.fields[name]
  })
  const all = FIELD_NAMES.filter((name) => known.includes(name) || typed.includes(name))
  if (all.length > known.length) current.setValue('changed_fields', columnsNamed(all))
  return null
}

/** True when this very update brings a request the fields that a change has just made of its trunk. */
export function followsChange(current: GlideRecord): boolean {
  if (!current.getElement('last_change').changes()) return false
  const change = findTrunkRequest(text(current.getValue('last_change')))
  if (change === null || change.act !== 'change' || !isQueuedWork(change.state)) return false
  return findTrunk(change.trunk)?.request === text(current.getUniqueValue())
}
