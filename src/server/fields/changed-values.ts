import type { Json } from '../genesys'

/** The values of the second that differ from the first; one that the second lacks becomes empty. */
export function changedValues(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const changed: Record<string, Json> = {}
  for (const [key, value] of Object.entries(after)) {
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) changed[key] = value
  }
  for (const [key, value] of Object.entries(before)) {
    if (!(key in after)) changed[key] = Array.isArray(value) ? [] : ''
  }
  return changed
}
