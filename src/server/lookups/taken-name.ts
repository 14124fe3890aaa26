import { verdict, type Verdict } from '../verdicts'
import { samePlace } from '../targets'
import type { GenesysSession } from '../calls'
import { inWords, type TrunkRequestRecord } from '../requests'
import { countAdopted, findAdoptedNamed } from '../inventory'
import { nameHolder, type Named } from '../holders'
import { placeOf, type RegistrationRecord } from '../registrations'
import { endWith, type Worked } from '../retries'

type Grounds = Pick<GenesysSession, 'organization' | 'facts'>

/** The verdict on a request whose name another request has, or an adopted trunk, which it names; null: the name is free. */
export function takenName(
  registration: Pick<RegistrationRecord, 'organization' | 'sysId'>,
  request: Named,
  grounds: Grounds,
): Verdict | null {
  return heldByRequest(registration, request, grounds) ?? heldByAdopted(request.trunkName, grounds)
}

function heldByRequest(
  registration: Pick<RegistrationRecord, 'organization' | 'sysId'>,
  request: Named,
  { organization, facts }: Grounds,
): Verdict | null {
  const holder = nameHolder(registration, request, placeOf(organization))
  if (holder === null) return null
  const { number, state, genesysId } = holder
  const evidence = [`${number} is ${inWords(state)}${genesysId === '' ? '' : `, as trunk ${genesysId}`}.`]
  return verdict('conflict', { ...facts, trunkName: request.trunkName, heldBy: number, evidence })
}

/** The verdict on a name that an adopted trunk has here, which no request tells of; null when there is none. */
export function heldByAdopted(trunkName: string, { organization, facts }: Grounds): Verdict | null {
  const holder = findAdoptedNamed(organization.sysId, trunkName)
  if (holder === null || !samePlace(holder, placeOf(organization))) return null
  const evidence = [`The trunk ${holder.fields.trunkName} was adopted here, and no trunk request has made it.`]
  return verdict('conflict', { ...facts, trunkName, genesysId: holder.genesysId, evidence })
}

/** Fails a request before any call when another request, or an adopted trunk, has its name. Null: the name is free. */
export function refuseTakenName(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  if (registration.operation !== 'register') return null
  // Most organizations have adopted none, which is asked once for the requests that are worked together.
  session.hasAdopted ??= countAdopted(session.organization.sysId) > 0
  const found = session.hasAdopted
    ? takenName(registration, record, session)
    : heldByRequest(registration, record, session)
  return found === null ? null : endWith(registration, 'fail', found)
}
