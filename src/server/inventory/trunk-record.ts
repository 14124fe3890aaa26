import type { TrunkFields } from '../fields'
import type { ExpectedTrunk, TrunkTerms } from '../contracts'
import type { Place } from '../targets'

/**
 * The state of a trunk. `present`: it is in Genesys Cloud and known here; `foreign`: a comparison found it there, and nobody here
 * asked for it or adopted it; `missing`: the last comparison did not find it; `retired`: it was deleted.
 */
export type TrunkState = 'present' | 'foreign' | 'missing' | 'retired'

/** The way in which a trunk came here; '' for a foreign one. */
export type TrunkSource = 'registered' | 'adopted' | ''

/** The trunk as it is wanted. Its description says whose it is, so that no request's number is needed. */
export type WantedTerms = Omit<ExpectedTrunk, 'number'>

/** A trunk in Genesys Cloud, with the place of its write. Requests are acts on it. */
export interface TrunkRecord extends Place {
  sysId: string
  organization: string
  genesysId: string
  /** The trunk request that registered it; '' for a trunk that no request made. */
  request: string
  /** sys_ids of the users who asked for it and whom it is for; '' for a trunk that no request made. */
  openedBy: string
  requestedFor: string
  /** sys_id of the trunk that was registered in place of this one, which is being deleted or was; '' for none. */
  replacedBy: string
  state: TrunkState
  source: TrunkSource
  /** The fields as typed, or as near to that as Genesys Cloud tells them. */
  fields: TrunkFields
  /** The terms that the trunk is compared with. Null for a foreign trunk, or for a stored text that can't be read. */
  wanted: WantedTerms | null
  /** The terms that the last comparison read; null before the first one. */
  lastRead: TrunkTerms | null
  drift: string
  notCompared: string
  /**
   * Ids of the sites on whose outbound routes this app has put the trunk, or has begun to: before it is deleted, it is
   * taken off the routes of each.
   */
  routeSites: readonly string[]
  instance: string
  /** Always 0: a write without an answer belongs to a request, never to the trunk. */
  writeSent: 0
}

/** Id of the site that takes the trunk's inbound calls; '' when it names none. */
export function siteOfTrunk({ wanted, fields }: Pick<TrunkRecord, 'wanted' | 'fields'>): string {
  return wanted?.inboundSite ?? fields.inboundSite
}

/** The unique key of a trunk: no organization has two trunks of one id. */
export function trunkKey(organization: string, genesysId: string): string {
  return `${organization}:${genesysId}`
}
