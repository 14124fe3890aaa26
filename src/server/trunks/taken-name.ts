import { verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import { inWords, type TrunkRequestRecord } from '../requests'
import { nameHolder, placeOf, writeStep, type RegistrationRecord, type Worked } from '../registrations'

/**
 * Fails a request before any call when another request has its name; the verdict names that request. Null: the name is
 * free.
 */
export function refuseTakenName(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  session: GenesysSession,
): Worked | null {
  if (registration.operation !== 'register') return null
  const holder = nameHolder(registration, record, placeOf(session.organization))
  if (holder === null) return null
  const { number, state, genesysId } = holder
  const evidence = [`${number} is ${inWords(state)}${genesysId === '' ? '' : `, as trunk ${genesysId}`}.`]
  const facts = { ...session.facts, trunkName: record.trunkName, heldBy: number, evidence }
  const found = verdict('conflict', facts)
  writeStep(registration, 'fail', { verdict: found, note: `${found.message} ${found.nextStep}` })
  return { kind: 'done' }
}
