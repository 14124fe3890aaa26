import type { Breach } from '../sip'
import type { Contract } from './contract'
import { FIELD_NAMES, fieldOf, type FieldName, type FieldUse, type TypedFields } from './request-fields'
import { terminationOf } from './termination'

/**
 * The fields that a person fills in for a trunk, without the digest password, as typed: '' is absent, nothing is
 * trimmed or cut.
 */
export type TrunkFields = Record<Exclude<FieldName, 'authPassword'>, string>

/** The same fields with the trunk request's number, e.g. `BTR0001001`; independent of any contract. */
export type RegistrationRequest = TypedFields & { readonly number: string }

const TYPED = FIELD_NAMES.filter((name): name is keyof TrunkFields => name !== 'authPassword')

/** The fields, each read under the name of its column: from a record, from catalog variables or from a body. */
export function readFields(valueOf: (column: string) => string): TrunkFields {
  const read = (name: FieldName): string => {
    const { column, flag } = fieldOf(name)
    const value = valueOf(column)
    return flag ? (value === '1' || value === 'true' ? '1' : '') : value
  }
  return Object.fromEntries(TYPED.map((name) => [name, read(name)])) as TrunkFields
}

/** The fields, or those of them that are named, as values of their columns. */
export function columnsOf(fields: TrunkFields, names: readonly FieldName[] = FIELD_NAMES): Record<string, string> {
  return Object.fromEntries(
    TYPED.filter((name) => names.includes(name)).map((name) => {
      const { column, flag } = fieldOf(name)
      return [column, flag && fields[name] === '' ? '0' : fields[name]]
    }),
  )
}

/** True when the contract uses the field in any way. */
export function isUsed(name: FieldName, contract: Contract): boolean {
  return fieldOf(name).use[contract].need !== 'not used'
}

/** The identifier that a trunk of these fields has; '' when it has none, or the contract's trunks have none. */
export function identifierUnder(contract: Contract, fields: Pick<TrunkFields, 'terminationId' | 'sipUri'>): string {
  return isUsed('terminationId', contract) ? terminationOf(fields) : ''
}

/** A stand-in for a digest password that is kept elsewhere, for code to which it only matters that there is one. */
export const KEPT_PASSWORD = 'kept'

export function registrationRequest(number: string, fields: TrunkFields, authPassword: string): RegistrationRequest {
  const typed = Object.fromEntries(TYPED.map((name) => [name, fields[name]])) as TrunkFields
  return { ...typed, number, authPassword }
}

/** One reason why a request can't be sent. */
export interface RequestProblem extends Breach {
  field: FieldName
  code: 'payload_invalid' | 'payload_truncated'
}

/** Longest value in characters, by field. */
export type FieldLimits = Readonly<Partial<Record<FieldName, number>>>

/** Limits of the columns that hold what a person types. */
export function columnLimits(): FieldLimits {
  return limitsUpTo(Infinity)
}

/** The platform cuts a catalog variable's value at the length of its own column: one that long may already be short. */
const VARIABLE_COLUMN = 4000

/** Limits of what a person types into the catalog. */
export function variableLimits(): FieldLimits {
  return limitsUpTo(VARIABLE_COLUMN - 1)
}

function limitsUpTo(most: number): FieldLimits {
  return Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const { limit } = fieldOf(name)
      return limit === null ? [] : [[name, Math.min(limit, most)]]
    }),
  )
}

/**
 * Every reason why this request can't be sent whole and valid under the contract; empty when it can. Without a
 * contract: the values that no contract takes, and no missing value.
 */
export function checkRequest(
  request: RegistrationRequest,
  limits: FieldLimits,
  contract: Contract | null,
): RequestProblem[] {
  return FIELD_NAMES.flatMap((field) => {
    const value = request[field]
    const limit = limits[field]
    const { label, check, use } = fieldOf(field)
    if (limit !== undefined && value.length > limit) return [tooLong(field, value.length, limit)]
    if (value.trim() === '' && contract !== null && use[contract].need === 'required') {
      return [{ field, rule: 'it is empty', fix: `fill in ${label}`, code: 'payload_invalid' }]
    }
    const told = ({ rule, fix }: Breach): RequestProblem => ({ field, rule, fix, code: 'payload_invalid' })
    if (value === '') return contract === null ? [] : (use[contract].absent?.(value, request) ?? []).map(told)
    const wrong = check(value, request)
    // A value that is wrong by itself is told once.
    if (wrong.length > 0 || contract === null) return wrong.map(told)
    return breachesOf(use[contract], contract, request, value).map(told)
  })
}

function breachesOf({ need, check }: FieldUse, contract: Contract, request: TypedFields, value: string): Breach[] {
  if (check !== undefined) return check(value, request)
  if (need !== 'not used') return []
  return [{ rule: `the contract ${contract} of the organization has no place for it`, fix: 'leave it empty' }]
}

function tooLong(field: FieldName, length: number, limit: number): RequestProblem {
  return {
    field,
    rule: `it has ${String(length)} characters; the field holds ${String(limit)}`,
    fix: `shorten it to ${String(limit)} characters, or have an administrator lengthen the column`,
    code: 'payload_truncated',
  }
}

/** A problem as a sentence that begins with the field's name on the form. */
export function breachInWords({ field, rule, fix }: Breach & { field: FieldName }): string {
  return `${fieldOf(field).label}: ${rule}; ${fix}.`
}
