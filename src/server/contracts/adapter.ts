import type { JsonObject } from '../genesys'
import type { Contract } from './contract'
import type { ExpectedTrunk } from './expected-trunk'
import type { RegistrationRequest } from './registration-request'
import type { GenesysTrunk } from './trunk'
import type { Term, TrunkTerms } from './trunk-terms'

/** What trunks of one kind are made from, for a contract that makes them from a template. */
export interface TrunkModel {
  metabaseId: string
  template: TrunkTemplate
}

/** A template as Genesys gives it: only the properties are needed. */
export interface TrunkTemplate {
  properties: Readonly<Record<string, JsonObject>>
}

/** What a registering write needs beside the request. */
export interface Making {
  /** Null under a contract that makes trunks from no template. */
  model: TrunkModel | null
  /** The request's own site, or else the organization's; '' when neither names one. */
  inboundSiteId: string
}

/** What a look-up decides by, beside the trunk itself. */
export interface Ownership {
  expected: ExpectedTrunk
  /** The registration has a write without an answer. */
  writeUnanswered: boolean
}

/**
 * How an organization is spoken to. A contract is a file that makes one of these, a line in `contracts.ts`, and what it does
 * with each field in `request-fields.ts`: nothing else asks which contract it is.
 */
export interface ContractAdapter {
  /** Value of the organization's column. */
  name: Contract
  /** OAuth scope that each token must carry. Null: the client's roles decide, and a token says nothing of itself. */
  scope: string | null
  /** Permission that registering a trunk needs. */
  permission: string
  /** Each call names the organization in a header, and the token request in `aud`. */
  namesOrganization: boolean
  /** Trunks are made from a template that Genesys gives, and so are of one of its kinds. */
  madeFromTemplate: boolean
  /** No trunk without an inbound site. */
  needsInboundSite: boolean
  /** Whether Genesys refuses a second trunk of one name is not published: the app looks itself before it writes one. */
  looksBeforeWriting: boolean
  /** Genesys tells whether a trunk is in service. */
  tellsStatus: boolean
  /** Genesys lists the organization's products, so that a refusal may be explained by a missing one. */
  listsProducts: boolean
  /** Each organization that speaks the contract answers its listing: 404 or 405 says that it doesn't speak it. */
  alwaysLists: boolean
  /** Any live token may read, whatever its organization: a read proves nothing. */
  anyTokenReads: boolean
  /** Calls that healing a refused token costs at most: the token and its proof, both once more, and the call itself. */
  healingCalls: number

  /** Where trunks are listed and created; a trunk's own path is this, a slash and its id. */
  collectionPath: string
  /** What is asked of a listing beside its page, and of one trunk. */
  listQuery: readonly (readonly [string, string])[]
  trunkQuery: readonly (readonly [string, string])[]
  /** The cheapest read; null: a page of the listing with one trunk. */
  readPath: string | null

  /** Body of the registering POST, or the rule that the request breaks. */
  bodyOf: (
    request: RegistrationRequest,
    making: Making,
  ) => { ok: true; body: object } | { ok: false; rule: string; fix: string }
  /** A trunk out of an entity of an answer, or null when it has no id. */
  trunkOf: (entity: JsonObject) => GenesysTrunk | null
  /** The request as Genesys should tell it once it is registered; what it doesn't ask for is null. `site`: '' if unknown. */
  termsOf: (request: RegistrationRequest, site: string) => TrunkTerms
  /** What tells one trunk from another, beside its name. */
  identity: readonly Term[]

  /** True when a trunk that was found is surely the request's own. */
  isOwn: (trunk: GenesysTrunk, ownership: Ownership) => boolean
  /** True when what was listed of a trunk is enough to say so. */
  saysEnough: (trunk: GenesysTrunk) => boolean
  /** Why a trunk of the request's name is not surely the request's own, in a sentence. */
  whyNotOwn: (trunk: GenesysTrunk, ownership: Ownership) => string
}
