import type { ReceivedRequest } from '../../genesys/server'
import type { Row } from '../../instance/data/store/rows'
import { isBlind, ORGANIZATION_KINDS, orgIdOf, otherOrgIdOf, type KindName } from '../stage/organizations'
import type { PlayedRequest } from '../stage/requests'
import { SCOPE, type Stage } from '../stage/stage'
import type { LostRows } from '../storm/lost-rows'

/** A trunk that is in Genesys. */
export interface ThereTrunk {
  /** The organization kind whose record points to the trunk's organization, now or for a while. */
  kind: KindName
  id: string
  name: string
  /** Somebody else made the trunk before the case began. */
  foreign: boolean
  /** Under the contract `platform`, the trunk's description, which holds the request's number. */
  description: string | null
}

/** Both sides after a case, to be judged. */
export interface Facts {
  /** `lost`: its registration was lost once. */
  /**
   * `forgotten`: the instance was restored from a backup that did not know the latest of it. `again`: then its next write
   * may be a second one, as the docs say: it was a draft in the backup, its organization answers no look-up, or the
   * organization's record pointed elsewhere when the write was sent that the backup doesn't know.
   */
  requests: (PlayedRequest & {
    row: Row
    registration: Row | null
    lost: boolean
    forgotten: boolean
    again: boolean
  })[]
  attempts: Row[]
  lanes: Row[]
  /** Records of trunks. */
  records: Row[]
  trunks: ThereTrunk[]
  /** Requests that put the trunk of an order on its outbound route. */
  steps: Row[]
  /** Ids of the trunks that are on some outbound route. */
  onRoutes: ReadonlySet<string>
  received: readonly ReceivedRequest[]
  /** Names of the faults that hit calls. */
  faults: ReadonlySet<string>
}

/** Reads both sides. `lost`: the records that neither side has any more. */
export function readFacts(
  stage: Stage,
  requests: readonly PlayedRequest[],
  kinds: readonly KindName[],
  lost: LostRows,
): Facts {
  const { database } = stage.parts
  const registrations = database.select(`${SCOPE}_registration`, '')
  return {
    requests: requests.map((request) => ({
      ...request,
      row: database.get(`${SCOPE}_trunk_request`, request.sysId) ?? {},
      registration: registrations.find((row) => row['request'] === request.sysId) ?? null,
      lost: lost.requests.has(request.sysId),
      forgotten: lost.restored.has(request.sysId),
      again:
        lost.restored.has(request.sysId) &&
        (lost.drafts.has(request.sysId) ||
          isBlind(request.kind) ||
          lost.hasSentElsewhere(request.sysId, orgIdOf(request.kind))),
      contested: request.contested || lost.hasForgotten(request.sysId),
    })),
    attempts: [...database.select(`${SCOPE}_attempt`, ''), ...lost.attempts],
    records: database.select(`${SCOPE}_trunk`, ''),
    lanes: database.select(`${SCOPE}_lane`, ''),
    trunks: kinds.flatMap((kind) => [orgIdOf, otherOrgIdOf].flatMap((idOf) => trunksOf(stage, kind, idOf(kind)))),
    steps: database.select(`${SCOPE}_trunk_request`, 'followsISNOTEMPTY'),
    onRoutes: new Set(
      kinds.flatMap((kind) =>
        [orgIdOf, otherOrgIdOf].flatMap((idOf) => {
          const routes = stage.genesys.state.organization(idOf(kind))?.outboundRoutes() ?? []
          return routes.flatMap(({ trunks }) => trunks)
        }),
      ),
    ),
    received: stage.genesys.requests,
    faults: new Set(stage.genesys.requests.flatMap(({ fault }) => (fault === null ? [] : [fault]))),
  }
}

function trunksOf({ genesys }: Stage, kind: KindName, orgId: string): ThereTrunk[] {
  const there = genesys.state.organization(orgId)
  if (there === undefined) return []
  if (ORGANIZATION_KINDS[kind].contract === 'platform') {
    return there.trunkBases.all().map(({ id, name, description, createdBy }) => {
      return { kind, id, name, description, foreign: createdBy === 'somebody-else' }
    })
  }
  return there.registrations.all().map(({ id, name, authUser }) => {
    return { kind, id, name, description: null, foreign: authUser === 'somebody' }
  })
}
