import type { ReceivedRequest } from '../../genesys/server'
import type { Row } from '../../instance/data/store/rows'
import { ORGANIZATION_KINDS, orgIdOf, type KindName } from '../stage/organizations'
import type { PlayedRequest } from '../stage/requests'
import { SCOPE, type Stage } from '../stage/stage'

/** A trunk that is in Genesys. */
export interface ThereTrunk {
  kind: KindName
  id: string
  name: string
  /** Made by somebody else before the case began. */
  foreign: boolean
  /** `platform`: the request's number in it. */
  description: string | null
}

/** Both sides after a case, to be judged. */
export interface Facts {
  requests: (PlayedRequest & { row: Row; registration: Row | null })[]
  attempts: Row[]
  lanes: Row[]
  trunks: ThereTrunk[]
  received: readonly ReceivedRequest[]
  /** Names of the faults that hit calls. */
  faults: ReadonlySet<string>
}

/** Reads both sides. */
export function readFacts(stage: Stage, requests: readonly PlayedRequest[], kinds: readonly KindName[]): Facts {
  const { database } = stage.parts
  const registrations = database.select(`${SCOPE}_registration`, '')
  return {
    requests: requests.map((request) => ({
      ...request,
      row: database.get(`${SCOPE}_trunk_request`, request.sysId) ?? {},
      registration: registrations.find((row) => row['request'] === request.sysId) ?? null,
    })),
    attempts: database.select(`${SCOPE}_attempt`, ''),
    lanes: database.select(`${SCOPE}_lane`, ''),
    trunks: kinds.flatMap((kind) => trunksOf(stage, kind)),
    received: stage.genesys.requests,
    faults: new Set(stage.genesys.requests.flatMap(({ fault }) => (fault === null ? [] : [fault]))),
  }
}

function trunksOf({ genesys }: Stage, kind: KindName): ThereTrunk[] {
  const there = genesys.state.organization(orgIdOf(kind))
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
