import { text } from './text'

/**
 * Why the platform refused to write a record, in its own words where it has any: a data policy, a before-rule, a quota,
 * the database. `what`: what could not be done.
 */
export function refusal(what: string, record: GlideRecord): string {
  const why = text(record.getLastErrorMessage()).trim()
  return why === '' ? `${what}; the platform does not say why` : `${what}: ${why}`
}
