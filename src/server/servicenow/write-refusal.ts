import { text } from './text'

/**
 * The reason why the platform refused to write a record, in the platform's own words where it gives any: a data policy,
 * a before-rule, a quota, the database. `what`: the action that failed.
 */
export function refusal(what: string, record: GlideRecord): string {
  const why = text(record.getLastErrorMessage()).trim()
  return why === '' ? `${what}; the platform does not say why` : `${what}: ${why}`
}
