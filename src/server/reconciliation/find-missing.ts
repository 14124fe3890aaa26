import type { GenesysTrunk } from '../contracts'
import type { Failure } from '../answers'
import { readTrunk, trunksOfName, type GenesysSession } from '../calls'
import type { RegistrationRecord } from '../registrations'

/** A trunk that is looked for. `request`: the trunk request that its calls are noted under, or ''. */
export interface LookedFor {
  genesysId: string
  name: string
  request: string
}

/**
 * The result of searching for a registered trunk that no page of the listing had. `missing`: it is surely gone;
 * `others` are trunks of its name that are not this request's. `unclear`: Genesys' answers do not suffice to say so.
 */
export type Found =
  | { kind: 'there'; trunk: GenesysTrunk }
  | { kind: 'missing'; others: readonly GenesysTrunk[] }
  | { kind: 'unclear'; reason: string }
  | { kind: 'failure'; failure: Failure }

/**
 * Looks for one trunk by its id, then by its name. Trunks move between pages while these are read, so a trunk that no
 * page had may exist all the same. It is called missing only when both ways agree.
 */
export function findMissing({ genesysId, name, request }: LookedFor, session: GenesysSession): Found {
  if (genesysId !== '') {
    const read = readTrunk(genesysId, request, session)
    if (read.kind === 'read' && read.trunk !== null) return { kind: 'there', trunk: read.trunk }
    if (read.kind === 'failure' && !read.failure.absent) return read
  }
  // A missing trunk and a missing endpoint answer alike: the listing tells the two apart.
  const listed = trunksOfName(name, request, session)
  if (listed.kind === 'failure') return listed
  const trunk = listed.trunks.find(({ id }) => id === genesysId)
  if (trunk !== undefined) return { kind: 'there', trunk }
  if (!listed.complete) return { kind: 'unclear', reason: 'the listing of trunks was not complete' }
  const others = listed.trunks.filter((other) => other.name === name)
  return { kind: 'missing', others }
}

/**
 * True when the request that registered a trunk says itself what becomes of it: it is being retired, or registered anew.
 * Null: no request registered it.
 */
export function speaksForItself(registration: RegistrationRecord | null, genesysId: string): boolean {
  return registration !== null && (registration.state !== 'registered' || registration.genesysId !== genesysId)
}
