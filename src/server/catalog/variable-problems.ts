import { fieldOf, variableLimits, type TrunkFields } from '../fields'
import type { TypedVariables } from './catalog-variables.store'

/** The typed values that the catalog may have cut or lost, each in a sentence with its fix. */
export function variableProblems({ fields, passwordLost }: TypedVariables): string[] {
  const limits = variableLimits()
  const problems = (Object.entries(fields) as [keyof TrunkFields, string][]).flatMap(([name, { length }]) => {
    const limit = limits[name] ?? Infinity
    if (length <= limit) return []
    return [
      `${fieldOf(name).label}: it has ${String(length)} characters or more; the field holds ${String(limit)}; shorten it to ${String(limit)} characters.`,
    ]
  })
  if (!passwordLost) return problems
  return [
    ...problems,
    `${fieldOf('authPassword').label}: the platform does not give it back: the catalog may have cut it (order again with a shorter one), or refuses to decrypt it (BYOC Trunks > Install check).`,
  ]
}
