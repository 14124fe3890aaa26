/**
 * The place that a write goes to. The trunk that it makes stays there, even when the organization's record changes
 * later. '' when not known.
 */
export interface Place {
  orgId: string
  /** The region's id. */
  region: string
  contract: string
}

export const NOWHERE: Place = { orgId: '', region: '', contract: '' }

/** True when a registration has, or may have, a trunk in Genesys: only then the place of its write matters. */
export function mayBeThere({ genesysId, writeSent }: { genesysId: string; writeSent: number }): boolean {
  return genesysId !== '' || writeSent > 0
}

/** True when two places are the same. An unknown place, stored before places were kept, is the same as any other. */
export function samePlace(one: Place, other: Place): boolean {
  if (one.orgId === '' || other.orgId === '') return true
  const organizations = [one, other].map(({ orgId }) => orgId.toLowerCase())
  return organizations[0] === organizations[1] && one.region === other.region && one.contract === other.contract
}

/** The place in words, for people. */
export function describePlace({ orgId, region, contract }: Place): string {
  return `organization ${orgId} (region ${region}, contract ${contract})`
}
