/** Where a write goes: what it makes belongs there, whatever becomes of the organization's record. '' when not known. */
export interface Place {
  orgId: string
  /** The region's id. */
  region: string
  contract: string
}

export const NOWHERE: Place = { orgId: '', region: '', contract: '' }

/** Whether a registration has, or may have, something in Genesys: only then it matters where its write went. */
export function mayBeThere({ genesysId, writeSent }: { genesysId: string; writeSent: number }): boolean {
  return genesysId !== '' || writeSent > 0
}

/** Whether two places are the same one. A place that is not known, of before places were kept, is as good as any. */
export function samePlace(one: Place, other: Place): boolean {
  if (one.orgId === '' || other.orgId === '') return true
  const organizations = [one, other].map(({ orgId }) => orgId.toLowerCase())
  return organizations[0] === organizations[1] && one.region === other.region && one.contract === other.contract
}

/** For people. */
export function describePlace({ orgId, region, contract }: Place): string {
  return `organization ${orgId} (region ${region}, contract ${contract})`
}
