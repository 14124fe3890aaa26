import type { Operator } from './ast'

/**
 * Spellings of the operators in encoded queries and in `addQuery`
 * (documentation: platform-user-interface/r_OpAvailableFiltersQueries, the scoped GlideRecord API's addQuery, and
 * `npx now-sdk explain encoded-query-guide`).
 */
const spellings: Readonly<Record<string, Operator>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  IN: 'IN',
  'NOT IN': 'NOT IN',
  STARTSWITH: 'STARTSWITH',
  ENDSWITH: 'ENDSWITH',
  '%': 'ENDSWITH',
  LIKE: 'LIKE',
  CONTAINS: 'LIKE',
  '*': 'LIKE',
  NOTLIKE: 'NOT LIKE',
  'NOT LIKE': 'NOT LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  DOESNOTCONTAIN: 'NOT LIKE',
  '!*': 'NOT LIKE',
  ISEMPTY: 'ISEMPTY',
  ISNULL: 'ISEMPTY',
  EMPTY: 'ISEMPTY',
  ISNOTEMPTY: 'ISNOTEMPTY',
  ISNOTNULL: 'ISNOTEMPTY',
  NOTEMPTY: 'ISNOTEMPTY',
  ANYTHING: 'ANYTHING',
  EMPTYSTRING: 'EMPTYSTRING',
  BETWEEN: 'BETWEEN',
  SAMEAS: 'SAMEAS',
  NSAMEAS: 'NSAMEAS',
  GT_FIELD: 'GT_FIELD',
  LT_FIELD: 'LT_FIELD',
  GT_OR_EQUALS_FIELD: 'GT_OR_EQUALS_FIELD',
  LT_OR_EQUALS_FIELD: 'LT_OR_EQUALS_FIELD',
  INSTANCEOF: 'INSTANCEOF',
  ON: 'ON',
  NOTON: 'NOTON',
  RELATIVEGT: 'RELATIVEGT',
  RELATIVELT: 'RELATIVELT',
  VALCHANGES: 'VALCHANGES',
  CHANGES: 'VALCHANGES',
  CHANGESFROM: 'CHANGESFROM',
  CHANGESTO: 'CHANGESTO',
}

/** Operators that the documentation has and this sandbox lacks: they are refused by name rather than dropped. */
const unimplemented = [
  'DATEPART',
  'DYNAMIC',
  'MORETHAN',
  'LESSTHAN',
  'IN_HIERARCHY_DYNAMIC',
  'IN_HIERARCHY',
  'DOESNOTHAVE',
  'EXCLUDING',
  'MATCH_PAT',
  'MATCH_RGX',
  'RELATIVEEE',
  'RELATIVEGE',
  'RELATIVELE',
]

const longestFirst = (a: string, b: string): number => b.length - a.length
const inEncodedQueries = Object.keys(spellings).sort(longestFirst)
const refused = [...unimplemented].sort(longestFirst)

/** Operator at the start of `text`, and its spelling; null when there is none. Throws for an unimplemented one. */
export function operatorAt(text: string): { operator: Operator; spelling: string } | null {
  const missing = refused.find((each) => text.startsWith(each))
  const spelling = inEncodedQueries.find((each) => text.startsWith(each))
  if (missing !== undefined && missing.length > (spelling?.length ?? 0)) throw notImplemented(missing)
  const operator = spelling === undefined ? undefined : spellings[spelling]
  return spelling === undefined || operator === undefined ? null : { operator, spelling }
}

/** Operator as `addQuery` takes it; null when the platform has no such operator. */
export function operatorNamed(text: string): Operator | null {
  const name = text.trim().toUpperCase()
  if (refused.includes(name)) throw notImplemented(name)
  return spellings[name] ?? null
}

function notImplemented(name: string): Error {
  return new Error(
    `Query operator ${name} is not implemented by the sandbox; add it in sandbox/instance/data/query/operators.ts`,
  )
}
