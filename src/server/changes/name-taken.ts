import { adapterOf, isSameName } from '../contracts'
import { verdict } from '../verdicts'
import { trunksOfName, type GenesysSession } from '../calls'
import { inWords, type TrunkRequestRecord } from '../requests'
import type { TrunkRecord } from '../inventory'
import type { WantedChange } from '../proposals'
import { nameHolder } from '../holders'
import { placeOf, type RegistrationRecord } from '../registrations'
import { endWith, reschedule, type Worked } from '../retries'
import { heldByAdopted } from '../lookups'

/**
 * Fails a change that renames its trunk to a name that is taken: by another trunk request, or in Genesys Cloud where it
 * is not known to refuse a second trunk of one name. Null: the name is free, or stays.
 */
export function nameTaken(
  registration: RegistrationRecord,
  request: TrunkRequestRecord,
  trunk: TrunkRecord,
  { from, to }: WantedChange,
  session: GenesysSession,
): Worked | null {
  if (isSameName(from.trunkName, to.trunkName)) return null
  const facts = { ...session.facts, operation: 'update' as const, trunkName: to.trunkName }
  const holder = nameHolder(registration, request, placeOf(session.organization))
  if (holder !== null && holder.sysId !== trunk.request) {
    const evidence = [`${holder.number} is ${inWords(holder.state)}.`]
    return endWith(registration, 'fail', verdict('conflict', { ...facts, heldBy: holder.number, evidence }))
  }
  const adopted = heldByAdopted(to.trunkName, { organization: session.organization, facts })
  if (adopted !== null) return endWith(registration, 'fail', adopted)
  if (!adapterOf(session.target.contract).looksBeforeWriting) return null
  const listed = trunksOfName(to.trunkName, request.sysId, session)
  if (listed.kind === 'failure') {
    return listed.failure.absent ? null : reschedule(registration, listed.failure, session, null)
  }
  const other = listed.trunks.find(({ id, name }) => isSameName(name, to.trunkName) && id !== trunk.genesysId)
  return other === undefined
    ? null
    : endWith(registration, 'fail', verdict('conflict', { ...facts, genesysId: other.id }))
}
