import { STATES, isState, type State } from '../requests'

/** The page of a listing that a caller asks for. */
export interface Page {
  /** the wanted state; '' for all */
  state: State | ''
  /** the organization as the caller names it; '' for all */
  organization: string
  limit: number
  /** number of the last request of the page before, '' for the first page */
  before: string
}

const NAMES = ['state', 'organization', 'limit', 'before'] as const

const DEFAULT_LIMIT = 20
const MOST = 100

/** Reads the query parameters of a listing. All problems are returned at once, and no parameter is ignored silently. */
export function readPage(params: Readonly<Record<string, readonly string[]>>): Page | { problems: string[] } {
  const problems: string[] = []
  for (const name of Object.keys(params)) {
    if (!NAMES.some((known) => known === name)) {
      problems.push(`${name.slice(0, 40)}: it is no parameter of this resource; use ${NAMES.join(', ')}.`)
    } else if ((params[name] ?? []).length > 1) problems.push(`${name}: it is given more than once; give it once.`)
  }
  const value = (name: (typeof NAMES)[number]): string => params[name]?.[0] ?? ''
  const state = value('state')
  if (state !== '' && !isState(state)) problems.push(`state: there is no such state; use one of ${STATES.join(', ')}.`)
  const limit = value('limit') === '' ? DEFAULT_LIMIT : Number(value('limit'))
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    problems.push(`limit: it is no whole number from 1 to ${String(MOST)}; give one.`)
  }
  const before = value('before')
  if (before !== '' && !/^BTR\d{7,}$/.test(before)) {
    problems.push('before: it is no number of a trunk request; give what "next" of the page before said.')
  }
  if (problems.length > 0) return { problems }
  return { state: isState(state) ? state : '', organization: value('organization'), limit, before }
}
