import { text } from '../servicenow'
import { fieldOf } from '../fields'
import { redact } from '../redaction'
import { fieldsNamed } from './acts'

/** Longest part of a value that a sentence shows. */
const TOLD = 60

/**
 * The change that a request makes of its trunk, a part for each field: the approver is asked about it, the requester told of
 * it once it is done. A digest password is named, and never told.
 */
export function changeParts(current: GlideRecord): string[] {
  const parts = fieldsNamed(text(current.getValue('changed_fields'))).map((name) => {
    const { column, label, flag } = fieldOf(name)
    const site = name === 'inboundSite' ? text(current.getDisplayValue('site')) : ''
    const value = text(current.getValue(column))
    if (site !== '') return `Inbound site "${site}"`
    if (flag) return `${label}: ${value === '1' ? 'yes' : 'no'}`
    return value === '' ? `${label} is emptied` : `${label} "${shown(value)}"`
  })
  if (text(current.getValue('password_given')) === '1') parts.push('a new digest password')
  const to = text(current.getValue('switch_to'))
  if (to !== '') parts.push(`switched ${to}`)
  return parts
}

function shown(value: string): string {
  const clean = redact(value)
  return clean.length <= TOLD ? clean : `${clean.slice(0, TOLD)}…`
}
