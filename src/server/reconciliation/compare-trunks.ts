import type { GenesysTrunk, TrunkPage } from '../contracts'
import type { GenesysSession } from '../calls'
import { findTrunkRequests, type TrunkRequestRecord } from '../requests'
import { findTrunksOf, noteSeen, withoutSecrets, comparisonOf, compareTrunk, type TrunkRecord } from '../inventory'
import { forgetGoneForeign, keepForeign } from './foreign'
import { elsewhere, near, registrationsOfTrunks, type RegistrationRecord } from '../registrations'
import { secretsAbout } from '../trunks'
import { inTurn, uncomparedOf } from '../adoption'
import { routeDriftOf, withRouteDrift } from '../routes'
import { noteForeign, type Reconciliation } from './reconciliation'
import { tellDrift, tellTrunk } from './tell-drift'

/** Compares a page of the listing with the known trunks; a trunk that nobody here asked for is foreign. */
export function comparePage(page: TrunkPage, reconciliation: Reconciliation, session: GenesysSession): Reconciliation {
  const known = knownOf(page, session)
  const foreign: string[] = []
  let { changed } = reconciliation
  for (const told of page.trunks) {
    switch (compareOne(told, known, reconciliation.startedAt, session)) {
      case 'foreign':
        foreign.push(told.id)
        break
      case 'differs':
        changed += 1
        break
      case 'same':
    }
  }
  noteSeen(
    [...known.trunks.values()].map(({ sysId }) => sysId),
    reconciliation.startedAt,
  )
  return { ...noteForeign(reconciliation, foreign), changed }
}

/** The records about the trunks of a page: trunks and registrations by Genesys id, requests by sys_id. */
interface Known {
  trunks: Map<string, TrunkRecord>
  registrations: Map<string, RegistrationRecord>
  requests: Map<string, TrunkRequestRecord>
}

function knownOf(page: TrunkPage, { organization }: GenesysSession): Known {
  const ids = page.trunks.map(({ id }) => id)
  const trunks = findTrunksOf(organization.sysId, ids)
  const registrations = registrationsOfTrunks(organization.sysId, ids)
  const named = [...trunks, ...registrations].map(({ request }) => request).filter((request) => request !== '')
  return {
    trunks: new Map(trunks.map((trunk) => [trunk.genesysId, trunk])),
    registrations: new Map(registrations.map((registration) => [registration.genesysId, registration])),
    requests: findTrunkRequests(named),
  }
}

function compareOne(
  told: GenesysTrunk,
  { trunks, registrations, requests }: Known,
  since: number,
  session: GenesysSession,
): 'same' | 'differs' | 'foreign' {
  const trunk = trunks.get(told.id) ?? null
  const registration = registrations.get(told.id) ?? null
  const located = trunk ?? registration
  const request = requests.get(located?.request ?? '') ?? null
  if (registration === null && (trunk === null || trunk.state === 'foreign')) {
    const { organization } = session
    const sighting = { organization: organization.sysId, here: near(organization), since }
    keepForeign(withoutSecrets(told, trunk?.lastRead ?? null, session.secrets), trunk, sighting, (work) =>
      inTurn(organization.sysId, work),
    )
    return 'foreign'
  }
  if (located === null || elsewhere(located, session.organization) !== null) return 'same'
  if (registration?.state === 'retired' || trunk?.state === 'retired') {
    if (request !== null) tellDrift(request, 'The request is retired, but its trunk is in Genesys Cloud.')
    if (trunk !== null) tellTrunk(trunk, { drift: 'It is retired, but it is in Genesys Cloud.' })
    return 'differs'
  }
  // A request that failed, or is at work, may have a trunk as well, but there is nothing to compare yet.
  if (trunk === null || trunk.state === 'foreign') return 'same'
  return judgeTrunk(told, trunk, request, session) ? 'differs' : 'same'
}

/**
 * Compares a trunk with what Genesys Cloud tells of it, and writes that to the trunk and to the request that registered it
 * (null when no request did). Returns true when they differ.
 */
export function judgeTrunk(
  told: GenesysTrunk,
  trunk: TrunkRecord,
  request: TrunkRequestRecord | null,
  session: GenesysSession,
): boolean {
  const secrets = secretsAbout(request, session)
  const lastRead = withoutSecrets(told, trunk.lastRead ?? trunk.wanted, secrets)
  if (trunk.wanted === null) {
    tellTrunk(trunk, { state: 'present', lastRead })
    return false
  }
  const compared = compareTrunk({ ...trunk.wanted, number: '' }, told)
  const { drift: ofTerms, notCompared } = comparisonOf(compared, secrets)
  // The outbound routes are compared once all trunks are.
  const drift = withRouteDrift(ofTerms, routeDriftOf(trunk.drift))
  tellTrunk(trunk, { state: 'present', lastRead, drift, notCompared: uncomparedOf(trunk, notCompared) })
  if (request !== null) tellDrift(request, drift, notCompared)
  return compared.kind !== 'same'
}

/**
 * Removes the records of foreign trunks that a comparison which began at `since` and read every page did not find any
 * more. Rows stay while trunks are being adopted; the next comparison removes them.
 */
export function forgetGone(organization: string, since: number): void {
  inTurn(organization, () => {
    forgetGoneForeign({ organization, since })
  })
}
