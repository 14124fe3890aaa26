import { verdict, type Verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import { inWords, type TrunkRequestRecord } from '../requests'
import { endWith, nameHolder, placeOf, type Named, type RegistrationRecord, type Worked } from '../registrations'

/** The verdict on a request whose name another request has, which it names; null: the name is free. */
export function takenName(
  registration: Pick<RegistrationRecord, 'organization' | 'sysId'>,
  request: Named,
  { organization, facts }: Pick<GenesysSession, 'organization' | 'facts'>,
): Verdict | null {
  const holder = nameHolder(registration, request, placeOf(organization))
  if (holder === null) return null
  const { number, state, genesysId } = holder
  const evidence = [`${number} is ${inWords(state)}${genesysId === '' ? '' : `, as trunk ${genesysId}`}.`]
  return verdict('conflict', { ...facts, trunkName: request.trunkName, heldBy: number, evidence })
}

/** Fails a request before any call when another request has its name. Null: the name is free. */
export function refuseTakenName(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  if (registration.operation !== 'register') return null
  const found = takenName(registration, record, session)
  return found === null ? null : endWith(registration, 'fail', found)
}
