import type { TrunkRecord } from '../inventory'

/** A trunk as Genesys Cloud told it when it was last read. */
export interface ToldTrunk {
  /** id of the trunk in Genesys Cloud */
  id: string
  name: string
  /** the servers that calls are sent to: the list of servers, or the SIP URI */
  servers: string[]
  /** Genesys Cloud's own word, such as `active`; '' when it told none */
  state: string
}

export function toldTrunk({ genesysId, lastRead, fields }: TrunkRecord): ToldTrunk {
  const servers = lastRead?.servers ?? (lastRead?.sipUri ? [lastRead.sipUri] : [])
  return {
    id: genesysId,
    name: lastRead?.name ?? fields.trunkName,
    servers: [...servers],
    state: lastRead?.state ?? '',
  }
}

/** Facts about a foreign trunk that its own record does not hold. */
export interface Beside {
  /** True when it was read on another instance, or elsewhere than the organization's record points to. */
  isElsewhere: boolean
  /** Number of the trunk request that has it; '' for none. */
  heldBy: string
  /** Number of a trunk request of its name whose write may have made it; '' for none. */
  awaitedBy: string
}

/** The reason why a trunk is not adopted, or null. */
export function whyNotAdopted(trunk: TrunkRecord, { isElsewhere, heldBy, awaitedBy }: Beside): string | null {
  if (trunk.state === 'retired') return 'It was retired here.'
  if (trunk.state !== 'foreign')
    return trunk.source === 'adopted' ? 'It is adopted already.' : 'It is known here already.'
  if (isElsewhere) {
    return 'It was read on another instance, or in another organization than the record names now: reconcile the organization, then try again.'
  }
  if (heldBy !== '') return `It is the trunk of ${heldBy}.`
  if (awaitedBy !== '') {
    return `${awaitedBy} asks for a trunk of this name and may have made it: adopt it when that request has ended.`
  }
  if (trunk.lastRead === null || (trunk.lastRead.name ?? '') === '') {
    return 'Genesys Cloud did not tell its name: reconcile the organization, then try again.'
  }
  return null
}

/** Told on the record of an adopted trunk. */
export const PASSWORD_UNKNOWN = 'Adopted: whether it has a digest password, and which, is not known here. '

/** The terms that a comparison says nothing of, in a sentence; an adopted trunk's password was never known here. */
export function uncomparedOf({ source }: Pick<TrunkRecord, 'source'>, notCompared: string): string {
  return source === 'adopted' && notCompared !== '' ? PASSWORD_UNKNOWN + notCompared : notCompared
}
