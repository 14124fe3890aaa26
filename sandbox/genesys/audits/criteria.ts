import { z } from 'zod'
import { ApiError, invalidField, invalidFields, requiredField } from '../answers/errors'
import { FILTERS, type AuditCriteria } from './audit-log'

const DAY_MS = 86_400_000

/** Longest interval of a query, and how far back a realtime one may look. */
export const ASYNC_DAYS = 30
export const REALTIME_DAYS = 14

const bodySchema = z.looseObject({
  interval: z.string().min(1),
  serviceName: z.string().nullish(),
  filters: z.array(z.object({ property: z.string(), value: z.string() })).nullish(),
  sort: z.array(z.object({ name: z.literal('Timestamp'), sortOrder: z.enum(['ascending', 'descending']) })).nullish(),
})

/** Reads the body of an audit query. Throws 400. */
export function readCriteria(body: unknown): AuditCriteria {
  const parsed = bodySchema.safeParse(body ?? {})
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? 'body')))]
    const given = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
    throw invalidFields(
      fields.map((field) => (given[field] === undefined ? requiredField(field) : invalidField(field))),
    )
  }
  const { interval, serviceName, filters, sort } = parsed.data
  const [from = Number.NaN, until = Number.NaN] = interval.split('/').map((time) => Date.parse(time))
  if (!(from <= until)) throw invalidFields([invalidField('interval')])
  const unknown = (filters ?? []).find(({ property }) => !(property in FILTERS))
  if (unknown) throw invalidFields([invalidField('filters.property')])
  return {
    interval,
    from,
    until,
    serviceName: serviceName ?? null,
    filters: filters ?? [],
    ascending: sort?.[0]?.sortOrder === 'ascending',
  }
}

/** Throws 400 for an interval that is longer than `days`. */
export function limitInterval({ from, until }: AuditCriteria, days: number): void {
  if (until - from <= days * DAY_MS) return
  throw new ApiError(400, 'bad.request', `The interval may not be longer than ${days} days`, {
    details: [{ errorCode: 'INVALID_VALUE', fieldName: 'interval' }],
  })
}

/** Throws 400 for an interval that starts more than `REALTIME_DAYS` before `now`. */
export function limitAge({ from }: AuditCriteria, now: number): void {
  if (now - from <= REALTIME_DAYS * DAY_MS) return
  throw new ApiError(400, 'bad.request', `The interval may not start more than ${REALTIME_DAYS} days ago`, {
    details: [{ errorCode: 'INVALID_VALUE', fieldName: 'interval' }],
  })
}
