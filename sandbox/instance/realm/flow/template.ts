import { splitOutsidePills } from './conditions'
import type { FlowRecord } from './glide'

/**
 * Sets a record's fields from a template value, `field=value^field=value^EQ`. Values are filled after the text is
 * split, so that a pill's value may hold `^`. Throws on a field that the table lacks: an instance's designer doesn't
 * offer one.
 */
export function applyTemplate(record: FlowRecord, template: string, fillIn: (text: string) => string): void {
  for (const part of splitOutsidePills(template, '^')) {
    if (part === '' || part === 'EQ') continue
    const at = part.indexOf('=')
    if (at <= 0) throw new Error(`sandbox: template "${part}" can't be read`)
    const field = part.slice(0, at)
    if (!record.isValidField(field)) throw new Error(`There is no field ${field} to set`)
    // Assigned, not set: a journal field takes no setValue.
    record[field] = fillIn(part.slice(at + 1))
  }
}
