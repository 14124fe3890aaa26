import { instanceOf, PASSWORD_PROPERTY, type TrunkProperties } from './properties'

/** The properties that differ, for the audit log. A password is named, its values are not shown. */
export function changedProperties(
  before: TrunkProperties,
  after: TrunkProperties,
): { property: string; oldValues: string[]; newValues: string[] }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((property) => ({
      property,
      oldValues: shown(property, instanceOf(before, property)),
      newValues: shown(property, instanceOf(after, property)),
    }))
    .filter(({ oldValues, newValues }) => oldValues.join('\n') !== newValues.join('\n'))
    .map((change) => (change.property === PASSWORD_PROPERTY ? { ...change, oldValues: [], newValues: [] } : change))
}

function shown(property: string, instance: unknown): string[] {
  if (instance === undefined || instance === null || instance === '') return []
  return (Array.isArray(instance) ? instance : [instance]).map((value) =>
    property === PASSWORD_PROPERTY ? JSON.stringify(value) : String(value),
  )
}
