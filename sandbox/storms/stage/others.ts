import { randomUUID } from 'node:crypto'
import { METABASES } from '../../genesys/telephony/metabases'
import { newTrunkBase } from '../../genesys/telephony/trunk-base'
import type { Scenario } from '../scenario/scenario'
import { ORGANIZATION_KINDS, orgIdOf, type KindName } from './organizations'
import type { Stage } from './stage'

/** A trunk that somebody else made before the case began. */
export interface OtherTrunk {
  kind: KindName
  id: string
  name: string
}

/** Creates the trunks that others made under names which no order has. */
export function createOthers(stage: Stage, { others = [], organizations }: Scenario): OtherTrunk[] {
  return others.map((organization, index) => {
    const kind = organizations[organization % organizations.length] ?? 'byoc'
    const name = `Other ${String(index)}`
    return { kind, id: createOther(stage, kind, name), name }
  })
}

/** Creates a trunk of somebody else; answers its id. */
export function createOther({ genesys, clock, strangers }: Stage, kind: KindName, name: string): string {
  const there = genesys.state.organization(orgIdOf(kind))
  if (ORGANIZATION_KINDS[kind].contract === 'byoc_registration') {
    const id = randomUUID()
    const address = { sipUri: 'sip:somebody@elsewhere.example.com', authUser: 'somebody' }
    there?.registrations.put({ id, name, ...address, extra: {}, createdAt: clock.now() })
    strangers.add(id)
    return id
  }
  const [metabase] = METABASES
  if (metabase === undefined) return ''
  const fields = { name, description: 'made by hand', state: 'active' as const, managed: false, metabase }
  const made = newTrunkBase({ ...fields, inboundSiteId: '', properties: {} }, 'somebody-else', clock.now())
  there?.trunkBases.put(made)
  strangers.add(made.id)
  return made.id
}
