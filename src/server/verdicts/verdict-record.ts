import type { NamedPermissions, Operation } from '../genesys'
import type { Contract } from '../fields'

/**
 * The machine's behavior after a verdict, unless a person decides otherwise. `retry`: it tries again later, within the
 * budget. `heal_token`: it forgets the token, mints once more and tries once; the same verdict on a fresh token is for
 * a person. `briefly`: it tries again a few times within minutes, then leaves the request to a person. `person`:
 * nothing changes by itself.
 */
export type RetryClass = 'retry' | 'heal_token' | 'briefly' | 'person'

/** The person or party who can put right the cause that a verdict names. `nobody`: the trouble is over by itself. */
export type Fixer = 'requester' | 'operator' | 'administrator' | 'genesys' | 'nobody'

/** All that the app knows of one verdict. A new verdict is a new record, which says where it arises. */
export interface VerdictRecord {
  /** The situation in which the verdict is given, in a sentence without its period. */
  arises: string
  retry: RetryClass
  fixedBy: Fixer
  /**
   * True when a diagnosis may tell more of the cause: the verdict is on a 401 or 403 of Genesys, or on something behind
   * one.
   */
  explainable?: true
  /** True when a diagnosis with this verdict tells why a token was refused. */
  explains?: true
  /**
   * True when the service itself fails, which counts against the organization's circuit. A refusal shows that the
   * service works.
   */
  outage?: true
  /** True when Genesys examined the content that was sent, so that it had nothing against the sender. */
  refusesContent?: true
  /** True when the trouble holds up the whole instance: waiting requests go on by themselves once it is over. */
  holdsInstance?: true
  /** The text that the requester reads instead of the message, where another person has to act. */
  tells?: string
  /**
   * The reason that the requester reads after "could not be carried out", where it does not lie with the connection to
   * Genesys Cloud.
   */
  because?: string
  /** The next step once the machine tries no more. Only a verdict that is tried again by itself has one. */
  onceOver?: string
  /** The words for people. The next step names the place to go. */
  says: (facts: VerdictFacts) => Words
}

export interface Words {
  message: string
  nextStep: string
}

/** Facts for the words of a verdict. Each is optional; a verdict says nothing about an absent one. */
export interface VerdictFacts {
  /** The organization record's name. */
  organization?: string | undefined
  orgId?: string | undefined
  /** Domain of the region, e.g. `mypurecloud.de`. */
  region?: string | undefined
  contract?: Contract | undefined
  operation?: Operation | undefined
  /** Name of the organization's credential alias. */
  credential?: string | undefined
  /** `credential_missing`: a credential exists, but this user can't read it. */
  credentialUnreadable?: boolean | undefined
  /** The user the work runs as. */
  user?: string | undefined
  scope?: string | undefined
  /** The permission that registering a trunk needs. */
  permission?: string | undefined
  /** Permissions that Genesys' refusal names. */
  permissions?: NamedPermissions | undefined
  /** The instance's address as Genesys saw it. */
  address?: string | undefined
  /** The organization that a token or a trunk turned out to belong to. */
  otherOrgId?: string | undefined
  /** Genesys' own words about what it refused. */
  said?: string | undefined
  /** Fields at fault, each as `Label: rule. Fix.` */
  problems?: readonly string[] | undefined
  trunkName?: string | undefined
  /** The name that a change gives to the trunk. */
  newName?: string | undefined
  genesysId?: string | undefined
  /** Name of an outbound route, and id of the site that it belongs to. */
  route?: string | undefined
  site?: string | undefined
  /** `conflict`: number of the trunk request, or of the requested item, that has the name. */
  heldBy?: string | undefined
  /** Genesys' clock minus the instance's. */
  clockDifferenceMs?: number | undefined
  retryAfterMs?: number | undefined
  /** `instance_changed`: the names of this instance and of the one that verified the organization. */
  instance?: string | undefined
  verifiedOn?: string | undefined
  /** `instance_changed`: the name of the instance that a trunk request was made on. */
  madeOn?: string | undefined
  /** `instance_changed`: the thing that was made there; a trunk request when it is absent. */
  madeWhat?: 'trunk' | undefined
  /**
   * `organization_changed`: the place that the write went to, and the place that the organization's record names now.
   */
  writtenTo?: string | undefined
  pointsTo?: string | undefined
  /** `logging_would_expose_secrets`: the property and its value. */
  property?: string | undefined
  /** `unique_index_missing`: columns that are not kept unique, as `table.column`. */
  indexes?: readonly string[] | undefined
  /** `privilege_denied`: the privilege's name. */
  privilege?: string | undefined
  evidence?: readonly string[] | undefined
  /** Secrets at hand, which are removed from the evidence wherever they stand. */
  secrets?: readonly string[] | undefined
}
