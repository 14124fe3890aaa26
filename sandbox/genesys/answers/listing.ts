import { ApiError } from './errors'

/** The platform's entity listing. Links are relative to the API host. */
export interface EntityListing<T> {
  entities: T[]
  pageSize: number
  pageNumber: number
  total: number
  pageCount: number
  firstUri: string
  selfUri: string
  lastUri: string
  nextUri?: string
  previousUri?: string
}

/** A request's query string, as Fastify parses it: a repeated key is an array. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

const DEFAULT_PAGE_SIZE = 25
const LARGEST_PAGE_SIZE = 100

/** The value of a query parameter; the first one when it is repeated. */
export function queryValue(query: Query, name: string): string | undefined {
  const value = query[name]
  return Array.isArray(value) ? value[0] : value
}

/** One page of `all`. Throws 400 for a `pageSize` or `pageNumber` out of range. */
export function page<T, U>(path: string, query: Query, all: readonly T[], view: (entity: T) => U): EntityListing<U> {
  const pageSize = whole(query, 'pageSize', DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE)
  const pageNumber = whole(query, 'pageNumber', 1, Number.MAX_SAFE_INTEGER)
  const pageCount = Math.ceil(all.length / pageSize)
  const start = (pageNumber - 1) * pageSize
  const uri = (number: number): string => link(path, query, pageSize, number)
  return {
    entities: all.slice(start, start + pageSize).map(view),
    pageSize,
    pageNumber,
    total: all.length,
    pageCount,
    firstUri: uri(1),
    selfUri: uri(pageNumber),
    lastUri: uri(Math.max(1, pageCount)),
    ...(pageNumber < pageCount ? { nextUri: uri(pageNumber + 1) } : {}),
    ...(pageNumber > 1 ? { previousUri: uri(pageNumber - 1) } : {}),
  }
}

/**
 * Entities by the `name` parameter: equal without case; `*` stands for any run of characters. When `loose`, names that
 * contain it match too: the platform's matching isn't published, so a caller must compare the names it gets.
 */
export function filterByName<T extends { name: string }>(
  query: Query,
  source: { all(): readonly T[]; named(name: string): readonly T[] },
  loose = false,
): readonly T[] {
  const name = queryValue(query, 'name')
  if (name === undefined || name === '') return source.all()
  if (loose) return source.all().filter((entity) => entity.name.toLowerCase().includes(name.toLowerCase()))
  if (!name.includes('*')) return source.named(name)
  const pattern = new RegExp(`^${name.split('*').map(escapeRegExp).join('.*')}$`, 'is')
  return source.all().filter((entity) => pattern.test(entity.name))
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function whole(query: Query, name: string, fallback: number, largest: number): number {
  const text = queryValue(query, name)
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= largest) return value
  throw new ApiError(400, 'bad.request', `${name} must be a whole number from 1 to ${largest}`, {
    details: [{ errorCode: 'INVALID_VALUE', fieldName: name }],
  })
}

function link(path: string, query: Query, pageSize: number, pageNumber: number): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (key === 'pageSize' || key === 'pageNumber' || value === undefined) continue
    for (const item of Array.isArray(value) ? value : [value]) parameters.append(key, item)
  }
  parameters.set('pageSize', String(pageSize))
  parameters.set('pageNumber', String(pageNumber))
  return `${path}?${parameters.toString()}`
}
