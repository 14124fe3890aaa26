import type { ReceivedRequest } from '../../genesys/server'
import type { Row } from '../../instance/data/store/rows'
import { contentsOfRegistration, contentsOfTrunkBase, type Contents } from '../stage/contents'
import { isBlind, ORGANIZATION_KINDS, orgIdOf, otherOrgIdOf, type KindName } from '../stage/organizations'
import type { OtherTrunk } from '../stage/others'
import type { PlayedRequest } from '../stage/requests'
import { SCOPE, type Stage } from '../stage/stage'
import type { Edit } from '../happenings/acts'
import type { Storm } from '../storm/storm'
import { changesOf, type Change } from './asked-changes'
import { madeOf, replacementsOf } from './makers'

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
  contents: Contents
}

/** The records of ServiceNow and the trunks of Genesys after a case, to be judged. */
export interface Facts {
  /** `lost`: its registration was lost once. */
  /**
   * `forgotten`: the instance was restored from a backup that did not know the latest of it. `again`: then its next write
   * may be a second one, as the docs say: it was a draft in the backup, its organization answers no look-up, the
   * organization's record pointed elsewhere when the write was sent that the backup doesn't know, or its trunk has
   * another name by now.
   */
  requests: (PlayedRequest & {
    row: Row
    registration: Row | null
    lost: boolean
    forgotten: boolean
    again: boolean
  })[]
  /** Requests for replacements that a restored backup does not know any more. */
  gone: PlayedRequest[]
  attempts: Row[]
  lanes: Row[]
  /** Records of trunks. */
  records: Row[]
  trunks: ThereTrunk[]
  /** Requests for changes, those included that a restored backup does not know any more. */
  changes: Change[]
  /** Values that people gave to trunks in Genesys. */
  edits: readonly Edit[]
  /** The values with which trunks were made, by their ids; a trunk is not here whose maker nobody knows. */
  made: ReadonlyMap<string, Contents>
  /**
   * The sys_id of the request that registered each trunk, by the trunk's id, whether or not a backup still knows it.
   */
  makers: ReadonlyMap<string, string>
  /** sys_ids of the requests that somebody wanted canceled or retired. */
  unwanted: ReadonlySet<string>
  /** The instance was restored from a backup. */
  restored: boolean
  /** Every trunk request, for which no other list is. */
  rows: Row[]
  /** Requests that put the trunk of an order on its outbound route. */
  steps: Row[]
  /** Ids of the trunks that are on some outbound route. */
  onRoutes: ReadonlySet<string>
  received: readonly ReceivedRequest[]
  /** Names of the faults that hit calls. */
  faults: ReadonlySet<string>
}

/** Reads ServiceNow's records and Genesys' trunks. `lost`: the records that neither side has any more. */
export function readFacts(
  stage: Stage,
  requests: readonly PlayedRequest[],
  others: readonly OtherTrunk[],
  kinds: readonly KindName[],
  { happenings, acts, people }: Storm,
): Facts {
  const { database } = stage.parts
  const { lost } = happenings
  const registrations = database.select(`${SCOPE}_registration`, '')
  const rows = database.select(`${SCOPE}_trunk_request`, 'ORDERBYnumber')
  const records = database.select(`${SCOPE}_trunk`, '')
  const played = [...requests, ...replacementsOf(stage, rows)]
  const replacements = replacementsOf(stage, [...stage.asked.requests.values()])
  const trunks = kinds.flatMap((kind) => [orgIdOf, otherOrgIdOf].flatMap((idOf) => trunksOf(stage, kind, idOf(kind))))
  const { makers } = stage.asked
  const isRenamed = ({ sysId, trunkName }: PlayedRequest): boolean =>
    trunks.some(({ id, name }) => makers.get(id) === sysId && name !== trunkName)
  return {
    requests: played.map((request) => ({
      ...request,
      row: database.get(`${SCOPE}_trunk_request`, request.sysId) ?? {},
      registration: registrations.find((row) => row['request'] === request.sysId) ?? null,
      lost: lost.requests.has(request.sysId),
      forgotten: lost.restored.has(request.sysId),
      again:
        lost.restored.has(request.sysId) &&
        (lost.drafts.has(request.sysId) ||
          isBlind(request.kind) ||
          isRenamed(request) ||
          lost.hasSentElsewhere(request.sysId, orgIdOf(request.kind))),
      contested: request.contested || lost.hasForgotten(request.sysId),
    })),
    attempts: [...database.select(`${SCOPE}_attempt`, ''), ...lost.attempts],
    records,
    changes: changesOf(stage, { rows, records, registrations }),
    edits: acts.edits,
    makers,
    gone: replacements.filter(({ sysId }) => !played.some((each) => each.sysId === sysId)),
    made: madeOf(stage, { registrations, records }, others),
    unwanted: people.unwanted,
    restored: lost.restored.size > 0,
    rows,
    lanes: database.select(`${SCOPE}_lane`, ''),
    trunks,
    steps: rows.filter(({ follows = '' }) => follows !== ''),
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

function trunksOf({ genesys, strangers }: Stage, kind: KindName, orgId: string): ThereTrunk[] {
  const there = genesys.state.organization(orgId)
  if (there === undefined) return []
  if (ORGANIZATION_KINDS[kind].contract === 'platform') {
    return there.trunkBases.all().map((trunk) => {
      const { id, name, description } = trunk
      const contents = contentsOfTrunkBase(kind, trunk)
      return { kind, id, name, description, foreign: strangers.has(id), contents }
    })
  }
  return there.registrations.all().map((trunk) => {
    const { id, name } = trunk
    const contents = contentsOfRegistration(kind, trunk)
    return { kind, id, name, description: null, foreign: strangers.has(id), contents }
  })
}
