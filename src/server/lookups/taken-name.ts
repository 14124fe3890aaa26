import { now, wakeLaneAt } from '../servicenow'
import { verdict, type Verdict } from '../verdicts'
import { samePlace } from '../targets'
import type { GenesysSession } from '../calls'
import { inWords, type TrunkRequestRecord } from '../requests'
import { countAdopted, findAdoptedNamed } from '../inventory'
import { nameHolder, registrationsOfName, standingAmong, type Named } from '../holders'
import { placeOf, type RegistrationRecord } from '../registrations'
import { endWith, waitUntil, type Worked } from '../retries'

type Grounds = Pick<GenesysSession, 'organization' | 'facts'>

/** The verdict on a request whose name another request has, or an adopted trunk, which it names; null: the name is free. */
export function takenName(
  registration: Pick<RegistrationRecord, 'organization' | 'sysId'>,
  request: Named,
  grounds: Grounds,
): Verdict | null {
  const holder = nameHolder(registration, request, placeOf(grounds.organization))
  return holder === null ? heldByAdopted(request.trunkName, grounds) : heldBy(holder, request, grounds)
}

function heldBy({ number, state, genesysId }: TrunkRequestRecord, { trunkName }: Named, { facts }: Grounds): Verdict {
  const evidence = [`${number} is ${inWords(state)}${genesysId === '' ? '' : `, as trunk ${genesysId}`}.`]
  return verdict('conflict', { ...facts, trunkName, heldBy: number, evidence })
}

/** The verdict on a name that an adopted trunk has here, which no request tells of; null when there is none. */
export function heldByAdopted(trunkName: string, { organization, facts }: Grounds): Verdict | null {
  const holder = findAdoptedNamed(organization.sysId, trunkName)
  if (holder === null || !samePlace(holder, placeOf(organization))) return null
  const evidence = [`The trunk ${holder.fields.trunkName} was adopted here, and no trunk request has made it.`]
  return verdict('conflict', { ...facts, trunkName, genesysId: holder.genesysId, evidence })
}

/** The pause before a name is asked for again that a later request, in another lane, may be about to take. */
const CONTESTED_MS = 2000

/**
 * Fails a request before any call when another request, or an adopted trunk, has its name. Does nothing when another
 * lane has taken the registration over since it was read. Null: the name is free.
 */
export function refuseTakenName(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  if (registration.operation !== 'register') return null
  const named = registrationsOfName(registration.organization, record.trunkName)
  if (named.some(({ sysId, lane }) => sysId === registration.sysId && lane !== registration.lane)) {
    return { kind: 'elsewhere' }
  }
  const standing = standingAmong(named, { registration, request: record, here: placeOf(session.organization) })
  if (standing.kind === 'held') return endWith(registration, 'fail', heldBy(standing.holder, record, session))
  if (standing.kind === 'contested') {
    const until = Math.max(standing.until, now()) + CONTESTED_MS
    wakeLaneAt(registration.lane, registration.organization, until)
    return waitUntil(registration, until)
  }
  // Most organizations have adopted none, which is asked once for the requests that are worked together.
  session.hasAdopted ??= countAdopted(session.organization.sysId) > 0
  const adopted = session.hasAdopted ? heldByAdopted(record.trunkName, session) : null
  return adopted === null ? null : endWith(registration, 'fail', adopted)
}
