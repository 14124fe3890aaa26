import type { GenesysTrunk, TrunkPage } from '../contracts'
import type { GenesysSession } from '../calls'
import { findTrunkRequests, readDigestPassword, type TrunkRequestRecord } from '../requests'
import { elsewhere, registrationsOfTrunks, updateRegistration, type RegistrationRecord } from '../registrations'
import { askedOf, comparisonOf, compareTrunk, foreignTrunks } from '../trunks'
import { noteForeign, type Reconciliation } from './reconciliation'
import { tellDrift } from './tell-drift'

/** Compares a page of the listing with the registered requests; a trunk that no request knows is foreign. */
export function comparePage(page: TrunkPage, reconciliation: Reconciliation, session: GenesysSession): Reconciliation {
  const ids = page.trunks.map(({ id }) => id)
  const known = registrationsOfTrunks(session.organization.sysId, ids)
  const requests = findTrunkRequests(known.map(({ request }) => request))
  const foreign = foreignTrunks(
    page.trunks,
    known.map(({ genesysId }) => genesysId),
  )
  let { changed } = reconciliation
  for (const registration of known) {
    if (elsewhere(registration, session.organization) !== null) continue
    const request = requests.get(registration.request)
    const trunk = page.trunks.find(({ id }) => id === registration.genesysId)
    if (request === undefined || trunk === undefined) continue
    if (registration.state === 'registered') {
      updateRegistration(registration.sysId, { seen_in_genesys: String(reconciliation.startedAt) })
      changed += Number(judgeTrunk(trunk, request, registration, session))
    }
    if (registration.state === 'retired') {
      tellDrift(request, 'The request is retired, but its trunk is in Genesys Cloud.')
      changed += 1
    }
  }
  const noted = noteForeign(
    reconciliation,
    foreign.map(({ id }) => id),
  )
  return { ...noted, changed }
}

/** Compares a request with its trunk and writes the result to the request. Returns true when they differ. */
export function judgeTrunk(
  trunk: GenesysTrunk,
  request: TrunkRequestRecord,
  registration: RegistrationRecord,
  session: GenesysSession,
): boolean {
  const drift = compareTrunk(askedOf(request, registration, session.target.contract), trunk)
  const { drift: told, notCompared } = comparisonOf(drift, secretsOf(request, session))
  tellDrift(request, told, notCompared)
  return drift.kind !== 'same'
}

/** Texts that Genesys was sent for this request and that must not be quoted from its answers. */
function secretsOf({ sysId }: TrunkRequestRecord, session: GenesysSession): string[] {
  const password = readDigestPassword(sysId)
  return password.kind === 'found' ? [...session.secrets, password.password] : [...session.secrets]
}
