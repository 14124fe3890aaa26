import type { JsonObject } from '../genesys'
import type { Contract, RegistrationRequest } from '../fields'
import type { ExpectedTrunk } from './expected-trunk'
import type { GenesysTrunk } from './trunk'
import type { Term, TrunkTerms } from './trunk-terms'

/**
 * The template and the metabase that trunks of one kind are made from, under a contract that makes them from a
 * template.
 */
export interface TrunkModel {
  metabaseId: string
  template: TrunkTemplate
}

/** A template as Genesys gives it; only its properties are used. */
export interface TrunkTemplate {
  properties: Readonly<Record<string, JsonObject>>
}

/** Values that a registering write needs beside the request. */
export interface Making {
  /** Null under a contract that makes trunks from no template. */
  model: TrunkModel | null
  /** The request's own site, or else the organization's; '' when neither names one. */
  inboundSiteId: string
}

/** A trunk's fields before and after a change. The password of `from` is '', that of `to` the one to send, '' for none. */
export interface TrunkChange {
  from: RegistrationRequest
  to: RegistrationRequest
  /** Ids of the inbound sites before and after; '' where none is named. */
  fromSite: string
  toSite: string
  /** True or false to switch the trunk on or off; null to leave it as it is. */
  enabled: boolean | null
}

/** Facts, beside the trunk itself, by which a look-up decides whether the trunk is the request's own. */
export interface Ownership {
  expected: ExpectedTrunk
  /** True when the registration has a write without an answer. */
  writeUnanswered: boolean
}

/**
 * The way to speak to an organization. A contract is a file that makes one adapter, a line in `contracts.ts`, and its
 * use of each field in `request-fields.ts`: no other code asks which contract it is.
 */
export interface ContractAdapter {
  /** Value of the organization's column. */
  name: Contract
  /** OAuth scope that each token must carry. Null: the client's roles decide, and a token says nothing of itself. */
  scope: string | null
  /** Permission that registering a trunk needs. */
  permission: string
  /** True when each call names the organization in a header, and the token request names it in `aud`. */
  namesOrganization: boolean
  /** True when trunks are made from a template that Genesys gives, so that each trunk is of one of Genesys' kinds. */
  madeFromTemplate: boolean
  /** True when a trunk can't be made without an inbound site. */
  needsInboundSite: boolean
  /**
   * True when the app looks for a trunk of the name before it writes one. No page says whether Genesys refuses a second
   * trunk of one name.
   */
  looksBeforeWriting: boolean
  /** True when Genesys lists the sites that a trunk can name, so that people choose one by its name. */
  listsSites: boolean
  /** True when Genesys tells whether a trunk is in service. */
  tellsStatus: boolean
  /** True when Genesys lists the organization's products, so that a missing product may explain a refusal. */
  listsProducts: boolean
  /**
   * True when each organization that speaks the contract answers its listing: 404 or 405 says that it doesn't speak it.
   */
  alwaysLists: boolean
  /** True when any live token may read, whatever its organization: a read proves nothing. */
  anyTokenReads: boolean
  /**
   * The most calls that healing a refused token costs: the token and its proof, both once more, and the call itself.
   */
  healingCalls: number

  /** The path where trunks are listed and created; a trunk's own path is this, a slash and its id. */
  collectionPath: string
  /** Query of a listing beside its page, and query of one trunk. */
  listQuery: readonly (readonly [string, string])[]
  trunkQuery: readonly (readonly [string, string])[]
  /** Path of the cheapest read; null: a page of the listing with one trunk. */
  readPath: string | null

  /** Body of the registering POST, or the rule that the request breaks. */
  bodyOf: (
    request: RegistrationRequest,
    making: Making,
  ) => { ok: true; body: object } | { ok: false; rule: string; fix: string }
  /**
   * Body of the PUT that changes a trunk: the entity as it was read, with the members that the change touches. All
   * else is written back as it was read.
   */
  changedBody: (entity: JsonObject, change: TrunkChange) => JsonObject
  /**
   * True when a trunk that Genesys offers no call to change may be replaced: a new one is registered, then the old one
   * is deleted. It takes that both may stand at once, so that nothing of them is known to be unique but the name.
   */
  mayReplace: boolean
  /** True when Genesys lets a trunk be switched on and off. */
  switchesTrunks: boolean
  /** The trunk in an entity of an answer, or null when the entity has no id. */
  trunkOf: (entity: JsonObject) => GenesysTrunk | null
  /**
   * The request as Genesys should tell it once it is registered; null for each term that it doesn't ask for. `site`: ''
   * if unknown.
   */
  termsOf: (request: RegistrationRequest, site: string) => TrunkTerms
  /**
   * Terms that another client of Genesys may have set, each with the value that says that there is none. They are
   * compared even when a request leaves them empty.
   */
  alwaysCompared: Partial<TrunkTerms>
  /** The terms that tell one trunk from another, beside its name. */
  identity: readonly Term[]

  /** True when a trunk that was found is surely the request's own. */
  isOwn: (trunk: GenesysTrunk, ownership: Ownership) => boolean
  /** True when the listing says enough of a trunk for `isOwn`, so that the trunk need not be read by its id. */
  saysEnough: (trunk: GenesysTrunk) => boolean
  /** The reason why a trunk of the request's name is not surely the request's own, in a sentence. */
  whyNotOwn: (trunk: GenesysTrunk, ownership: Ownership) => string
}
