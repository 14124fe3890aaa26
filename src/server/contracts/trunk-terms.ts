import { allowsTheSame, numberMeaning, serverHost, serverMeaning, sipUriMeaning } from '../networks'
import { parseSipUri } from '../sip'

/**
 * The terms of a trunk that are compared: who may call through it, where it leads, how it is authenticated and named.
 * Null: not told, or not asked for. An empty text or list says that there is none.
 */
export interface TrunkTerms {
  name: string | null
  /** SIP URI under `byoc_registration`. A trunk under `platform` has servers, a transport and an identifier instead. */
  sipUri: string | null
  servers: readonly string[] | null
  transport: string | null
  identifier: string | null
  authUser: string | null
  realm: string | null
  allowList: readonly string[] | null
  inboundSite: string | null
  callerName: string | null
  callerAddress: string | null
  enabled: boolean | null
  description: string | null
  /** Genesys' own word: `active`, `inactive`, `deleted`. */
  state: string | null
}

export type Term = keyof TrunkTerms

/** Terms by the names that people read in a sentence. */
export const TERM_LABELS: Readonly<Record<Term, string>> = {
  name: 'the name',
  sipUri: 'the SIP URI',
  servers: 'the list of SIP servers',
  transport: 'the transport',
  identifier: 'the termination identifier',
  authUser: 'the auth user',
  realm: 'the digest realm',
  allowList: 'the allow list',
  inboundSite: 'the inbound site ID',
  callerName: 'the outbound caller name',
  callerAddress: 'the outbound caller address',
  enabled: 'the switch Enabled',
  description: 'the description',
  state: 'the state',
}

export const TERMS = Object.keys(TERM_LABELS) as Term[]

/** The terms of a trunk of which nothing is told. */
export const NO_TERMS: TrunkTerms = {
  name: null,
  sipUri: null,
  servers: null,
  transport: null,
  identifier: null,
  authUser: null,
  realm: null,
  allowList: null,
  inboundSite: null,
  callerName: null,
  callerAddress: null,
  enabled: null,
  description: null,
  state: null,
}

/** The terms that are not null. */
export function toldTerms(terms: Partial<TrunkTerms>): Partial<TrunkTerms> {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null))
}

/** Terms whose meanings differ, and terms that were asked for but are not told. */
export interface Compared {
  differing: Term[]
  untold: Term[]
}

/**
 * Compares the terms that were asked for with the terms that Genesys tells, by their meaning: another spelling of a
 * value is the same value.
 */
export function compareTerms(asked: TrunkTerms, told: TrunkTerms): Compared {
  const wanted = TERMS.filter((term) => asked[term] !== null)
  const untold = wanted.filter((term) => told[term] === null)
  const differing = wanted.filter((term) => told[term] !== null && !SAME[term](asked, told))
  return { differing, untold }
}

type Compare = (asked: TrunkTerms, told: TrunkTerms) => boolean

/** A comparison that finds two texts equal when `read` returns the same for both. */
function alike(term: Exclude<Term, 'servers' | 'allowList' | 'enabled'>, read: (text: string) => string): Compare {
  return (asked, told) => read(asked[term] ?? '') === read(told[term] ?? '')
}

const asIs = (text: string): string => text
const withoutCase = (text: string): string => text.toLowerCase()

/**
 * For each term, the function that tells whether its two values mean the same. Functions of another room are called
 * inside a function of this one: a mere reference to them in this table would evaluate that room together with this one.
 */
const SAME: Readonly<Record<Term, Compare>> = {
  name: alike('name', asIs),
  sipUri: alike('sipUri', (uri) => sipUriMeaning(uri)),
  // The order matters: Genesys calls the first server first.
  servers: (asked, told) => serversOf(asked) === serversOf(told, asked.transport),
  transport: alike('transport', withoutCase),
  // Case doesn't matter: the identifier becomes a label of a host name.
  identifier: alike('identifier', withoutCase),
  authUser: alike('authUser', asIs),
  realm: alike('realm', asIs),
  allowList: (asked, told) => allowsTheSame(asked.allowList ?? [], told.allowList ?? [], ownHosts(asked)),
  inboundSite: alike('inboundSite', withoutCase),
  callerName: alike('callerName', asIs),
  callerAddress: alike('callerAddress', (address) => numberMeaning(address)),
  enabled: (asked, told) => asked.enabled === told.enabled,
  description: alike('description', asIs),
  state: alike('state', withoutCase),
}

/** The servers as one text. `otherwise`: the transport to assume where none is told. */
function serversOf({ servers, transport }: TrunkTerms, otherwise: string | null = null): string {
  return (servers ?? []).map((server) => serverMeaning(server, transport ?? otherwise ?? '')).join('\n')
}

/**
 * Hosts that the trunk leads to. Genesys allows their addresses by itself (help page "Configure SIP Access Control").
 */
function ownHosts({ servers, sipUri }: TrunkTerms): string[] {
  const uri = parseSipUri(sipUri ?? '')
  return [...(servers ?? []), ...(uri.ok ? [uri.value.host] : [])].map(serverHost)
}

/** A term as a sentence repeats it. */
export function shownTerm(terms: TrunkTerms, term: Term): string {
  const value = terms[term]
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return typeof value === 'string' ? value : (value ?? []).join(', ')
}
