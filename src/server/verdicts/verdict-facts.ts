import type { NamedPermissions, Operation } from '../genesys'
import type { Contract } from '../fields'

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
